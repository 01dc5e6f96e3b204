import { expect, it } from 'vitest';
import { gathered } from './gathered';

it('does together what is asked for at the same time or meanwhile, and answers each its own', async () => {
  const goes: number[][] = [];
  const ends: (() => void)[] = [];
  const double = gathered(async (_context: object, items: readonly number[]) => {
    goes.push([...items]);
    await new Promise<void>((resolve) => ends.push(resolve));
    return items.map((item) => 2 * item);
  });
  const context = {};
  const first = [double(context, 1), double(context, 2)];
  await expect.poll(() => goes).toEqual([[1, 2]]);
  const meanwhile = [double(context, 3), double(context, 4)];
  // What belongs to another context does not wait for this one.
  const elsewhere = double({}, 5);
  await expect.poll(() => goes).toEqual([[1, 2], [5]]);
  ends[0]!();
  expect(await Promise.all(first)).toEqual([2, 4]);
  await expect.poll(() => goes).toEqual([[1, 2], [5], [3, 4]]);
  for (const end of ends) end();
  expect(await Promise.all([...meanwhile, elsewhere])).toEqual([6, 8, 10]);
});

it('fails for all who went together, and for nobody after them', async () => {
  let isBroken = true;
  const echo = gathered((_context: object, items: readonly string[]) => {
    if (isBroken) return Promise.reject(new Error('The database is away'));
    return Promise.resolve(items);
  });
  const context = {};
  const answers = await Promise.allSettled([echo(context, 'a'), echo(context, 'b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  expect(await echo(context, 'c')).toBe('c');
});
