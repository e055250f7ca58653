import { z } from 'zod';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { decode } from '../../core/decode';
import { ConsoleId } from '../../core/model/console';
import type { Facts } from '../../data/load';
import { answerLines, LineId } from '../lines';

const Notice = z.object({ id: LineId, text: z.string().min(1).max(5000), console: ConsoleId.optional() });

/** `decode`: what a review notice speaks of, for each line `{id, text, console?}`. */
export async function decodeNotices(facts: Facts): Promise<void> {
  const known = { ...facts, catalogue: buildCatalogue(facts.documents) };
  await answerLines(Notice, ({ text, console }) => {
    const { rules, categories, documents, fields } = decode(known, text, console);
    return { rules, categories, documents: documents.map(({ name }) => name), fields };
  });
}
