import { z } from 'zod';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { answerPlan } from '../../core/facts/answer';
import { ConsoleId } from '../../core/model/console';
import { Holding } from '../../core/model/holding';
import { IsoDate } from '../../core/model/source';
import type { Facts } from '../../data/load';
import { answerLines, LineId } from '../lines';

const Question = z.object({
  id: LineId,
  console: ConsoleId,
  channel: z.literal('live').optional(),
  path: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  holdings: z.array(z.union([z.string().min(1), Holding])).default([]),
  applicant: z.string().min(1).optional(),
  include: z.enum(['common', 'special', 'all']).optional(),
  date: IsoDate.optional(),
});

/** `plan`: what is missing for a category, for each line of standard input. */
export async function plan(facts: Facts, today: string): Promise<void> {
  const catalogue = buildCatalogue(facts.documents);
  await answerLines(Question, (question) =>
    answerPlan(facts.categories, catalogue, {
      console: question.console,
      channel: question.channel,
      path: question.path,
      applicant: question.applicant,
      include: question.include,
      holdings: question.holdings.map((holding) => (typeof holding === 'string' ? { name: holding } : holding)),
      date: question.date ?? today,
    }),
  );
}
