/** Fields that name a record for a person, the best one first. */
const NAMING = ['label', 'name', 'title', 'notice', 'target'];

/** What a record is called; `''` where nothing in it names it. */
export function labelOf(record: object): string {
  const fields = new Map<string, unknown>(Object.entries(record));
  return String(NAMING.map((field) => fields.get(field)).find(Boolean) ?? '').slice(0, 60);
}
