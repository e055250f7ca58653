import { expect, test } from 'vitest';
import { jsonSchemas, writtenSchema } from './schemas';

test.each(Object.entries(jsonSchemas()))('data/schema/%s is current (npm run schema)', (name, text) => {
  expect(writtenSchema(name)).toBe(text);
});
