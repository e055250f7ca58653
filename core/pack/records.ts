import { pathText } from '../model/category';
import type { BaseFacts } from './links';

/** One fact of a pack that can come, go or change. */
export interface PackRecord {
  kind: 'category' | 'document' | 'rule' | 'page' | 'knowledge';
  id: string;
  /** As a person calls it: a category's path, a document's name, a rule's message, a page's title. */
  name: string;
  value: object;
}

/** Every record of some facts, in their order. */
export const recordsOf = ({
  categories = [],
  documents = [],
  rules = [],
  pages = [],
  knowledge,
}: BaseFacts): PackRecord[] => [
  ...categories.map((value) => ({ kind: 'category' as const, id: value.id, name: pathText(value.path), value })),
  ...documents.map((value) => ({ kind: 'document' as const, id: value.id, name: value.name, value })),
  ...rules.map((value) => ({ kind: 'rule' as const, id: value.id, name: value.message.zh, value })),
  ...pages.map((value) => ({ kind: 'page' as const, id: value.id, name: value.title.zh, value })),
  ...Object.entries(knowledge ?? {}).flatMap(([key, value]) => knowledgeRecords(value, key)),
];

/** Knowledge has many shapes: what has an id is a record, and what has none is one record with all that stands there. */
function knowledgeRecords(value: unknown, place: string): PackRecord[] {
  if (Array.isArray(value) && value.every(hasId)) {
    return value.map((record) => ({
      kind: 'knowledge',
      id: `${place}/${record.id}`,
      name: titleOf(record),
      value: record,
    }));
  }
  const whole = (record: object): PackRecord[] => [{ kind: 'knowledge', id: place, name: place, value: record }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return whole({ value });
  if ('source' in value) return whole(value);
  return Object.entries(value).flatMap(([key, child]) => knowledgeRecords(child, `${place}/${key}`));
}

type WithId = { id: string } & Readonly<Record<string, unknown>>;

const hasId = (value: unknown): value is WithId =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

function titleOf(record: WithId): string {
  const title = record.topic ?? record.name ?? record.title ?? record.question ?? record.id;
  if (typeof title === 'string') return title;
  return typeof title === 'object' && title !== null && 'zh' in title ? String(title.zh) : record.id;
}
