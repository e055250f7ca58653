import { expect, it } from 'vitest';
import config from '../../wxt.config';

type Hook = (wxt: { config: { mode: string } }, found: { name: string }[]) => void;
const whenFound = (config.hooks as unknown as Record<string, Hook>)['entrypoints:found'];

/** The entry points that are left of these in a build of this mode. */
function leftIn(mode: string, names: string[]): string[] {
  const found = names.map((name) => ({ name }));
  whenFound?.({ config: { mode } }, found);
  return found.map(({ name }) => name);
}

it('the page that fills the store is in test builds and in no other', () => {
  const names = ['popup', 'test-seed', 'background'];
  expect(leftIn('test', names)).toEqual(names);
  for (const mode of ['production', 'development']) expect(leftIn(mode, names)).toEqual(['popup', 'background']);
});
