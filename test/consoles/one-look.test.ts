import { expect, test } from 'vitest';
import { inOneLook, oncePerLook } from '../../consoles/one-look';

const element = {};

/** A question whose answer changes each time it is really asked. */
function counting(): (thing: object) => string {
  let asked = 0;
  return oncePerLook(() => {
    asked += 1;
    return `${asked}`;
  });
}

test('in one look the same thing is asked once, looks inside of it included', () => {
  const ask = counting();
  inOneLook(() => {
    expect([ask(element), inOneLook(() => ask(element)), ask(element)]).toEqual(['1', '1', '1']);
    expect(ask({})).toBe('2');
  });
});

test('a further look asks anew, and so does who asks outside of one', () => {
  const ask = counting();
  inOneLook(() => ask(element));
  expect(inOneLook(() => ask(element))).toBe('2');
  expect([ask(element), ask(element)]).toEqual(['3', '4']);
});

test('a look that fails remembers nothing', () => {
  const ask = counting();
  expect(() =>
    inOneLook(() => {
      ask(element);
      throw new Error('gone');
    }),
  ).toThrow('gone');
  expect(ask(element)).toBe('2');
});
