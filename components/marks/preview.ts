import type { Fix } from '../../core/model/fix';
import type { OpenCard } from './state';

const AROUND = 10;

/** The place of a fix as it would read. */
export function preview(text: string, { start, end, after: mended }: Fix): OpenCard['fix'] {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  return {
    before: (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join(''),
    mended,
    after: after.slice(0, AROUND).join('') + (after.length > AROUND ? '…' : ''),
  };
}
