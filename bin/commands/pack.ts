import { builtInPack } from '../../core/pack/built-in';
import { diffPacks, isEmptyDiff } from '../../core/pack/diff';
import { MAX_PACK_SIZE } from '../../core/pack/nesting';
import { problemLine } from '../../core/pack/problem';
import { readPack } from '../../core/pack/read';
import type { Pack } from '../../core/pack/schema';
import type { Facts } from '../../data/load';
import { readText } from '../read-text';
import { Unusable } from '../unusable';

/**
 * `pack diff OLD NEW` and `pack built-in`: JSON on standard output.
 *
 * @returns the exit status: 1 when the packs differ
 * @throws Unusable when a file is not a sound pack
 */
export function pack(facts: Facts, rest: readonly string[], print: (value: unknown) => void): number {
  const [what, old, now, ...more] = rest;
  if (what === 'built-in' && old === undefined) {
    print(builtInPack(facts));
    return 0;
  }
  if (what !== 'diff' || old === undefined || now === undefined || more.length > 0)
    throw new Unusable('pack takes built-in, or diff OLD NEW (each a FILE or built-in); see guoshen help pack');
  const diff = diffPacks(packFrom(old, facts), packFrom(now, facts), facts);
  print(diff);
  return isEmptyDiff(diff) ? 0 : 1;
}

function packFrom(file: string, facts: Facts): Pack {
  if (file === 'built-in') return builtInPack(facts);
  const reading = readPack(readText(file, MAX_PACK_SIZE), facts);
  if (reading.ok) return reading.pack;
  const [first, ...others] = reading.errors;
  const reason = first === undefined ? 'not a pack' : problemLine(first);
  throw new Unusable(
    `${file}: ${reason}${others.length > 0 ? ` (and ${others.length} more ${others.length === 1 ? 'problem' : 'problems'})` : ''}`,
  );
}
