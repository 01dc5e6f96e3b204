import { expect, it } from 'vitest';

import { isSameMailbox } from './sameMailbox';

it.each([
  ['ada@example.org', 'ada@example.org', true],
  ['ada+maman@example.org', 'ada@example.org', true],
  ['ada+a@example.org', 'ada+b@example.org', true],
  ['adam@example.org', 'ada@example.org', false],
  ['ada@example.com', 'ada@example.org', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameMailbox(one, other)).toBe(same);
});
