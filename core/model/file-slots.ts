import type { Knowledge } from './knowledge';
import type { FileSlot, ProductForm } from './product-form';
import type { Source } from './source';

/**
 * The places for files on all pages. Forms of one page that say different things about the same place (two ways of
 * delivery, two editions) give one place with several limits.
 */
export function fileSlots({ forms, meeting, standard }: Knowledge): FileSlot[] {
  const sources = new Map([...meeting.rules, ...standard].map(({ id, source }) => [id, source]));
  const sourceOf = (id: string | undefined): Source | undefined => {
    if (id === undefined) return undefined;
    const source = sources.get(id);
    if (source === undefined) throw new Error(`no record "${id}" for a file's rule`);
    return source;
  };
  const slots = new Map<string, FileSlot>();
  for (const form of forms) {
    for (const { label, key, file } of form.fields) {
      if (file === undefined) continue;
      const { distinct, clear, ...limit } = file;
      const id = JSON.stringify([form.page, label]);
      const known = slots.get(id);
      if (known !== undefined) {
        known.limits.push(limit);
        continue;
      }
      slots.set(id, {
        page: form.page,
        label,
        ...(key !== undefined && { key }),
        limits: [limit],
        level: levelOf(form),
        source: form.source,
        ...optional('distinct', sourceOf(distinct)),
        ...optional('clear', sourceOf(clear)),
      });
    }
  }
  return [...slots.values()];
}

const optional = (name: 'distinct' | 'clear', source: Source | undefined): Partial<FileSlot> =>
  source === undefined ? {} : { [name]: source };

/** What stands in a current official document is refused; archived copies and what was only seen warn. */
const levelOf = ({ source }: ProductForm): FileSlot['level'] => (source.grade === undefined ? 'block' : 'warn');
