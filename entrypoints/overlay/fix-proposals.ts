import { fixesFor } from '../../core/checks/fixes';
import { type FixProposals, FixRequest } from '../../core/model/fix';
import { isOurOwnPage, type Sender } from './form-filler';
import type { Judgement } from './judge';

/** The answer to a view of the extension that asks how a finding may be mended; undefined for any other message. */
export function answerFixes(
  message: unknown,
  sender: Sender,
  judge: () => Judgement | undefined,
): Promise<FixProposals | undefined> | undefined {
  const request = FixRequest.safeParse(message);
  if (!request.success || !isOurOwnPage(sender)) return undefined;
  return Promise.resolve(proposals(request.data, judge()));
}

function proposals({ rule, field, start }: FixRequest, judgement: Judgement | undefined): FixProposals | undefined {
  const reading = judgement?.reading.submission.fields[field];
  const finding = judgement?.review.findings.find(
    (each) => each.rule === rule && each.field === field && each.start === start,
  );
  if (judgement === undefined || reading?.value === undefined || finding === undefined) return undefined;
  return { text: reading.value, fixes: fixesFor(reading, finding, judgement.judges) };
}
