import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from './inTurn';

/** Works for a while, and writes down when it begins and ends, and whether it had waited. */
function recorder() {
  const said: string[] = [];
  const node = {};
  const work = (name: string, keys: readonly string[], ends?: Error) =>
    inTurn(node, keys, async (waited) => {
      said.push(`${name} begins${waited ? ' late' : ''}`);
      await sleep(5);
      said.push(`${name} ends`);
      if (ends) throw ends;
      return name;
    });
  return { said, work };
}

describe('inTurn', () => {
  it('lets one after the other do what concerns the same, in the order in which they came', async () => {
    const { said, work } = recorder();
    await Promise.all([work('a', ['x']), work('b', ['x']), work('c', ['x'])]);
    expect(said).toEqual(['a begins', 'a ends', 'b begins late', 'b ends', 'c begins late', 'c ends']);
  });

  it('lets those go on at once who have nothing in common', async () => {
    const { said, work } = recorder();
    await Promise.all([work('a', ['x']), work('b', ['y'])]);
    expect(said.slice(0, 2)).toEqual(['a begins', 'b begins']);
  });

  it('ends where each wants what the other has, in whichever order they name it', async () => {
    const { said, work } = recorder();
    const all = Array.from({ length: 20 }, (_, at) => work(String(at), at % 2 ? ['x', 'y'] : ['y', 'x']));
    expect(await Promise.all(all)).toEqual(all.map((_, at) => String(at)));
    expect(said.filter((line) => line.endsWith('ends'))).toHaveLength(20);
  });

  it('waits for nobody twice who names a thing twice', async () => {
    const { work } = recorder();
    expect(await work('a', ['x', 'x'])).toBe('a');
  });

  it('goes on after somebody has failed, and holds nothing afterwards', async () => {
    const { said, work } = recorder();
    const [failed] = await Promise.allSettled([work('a', ['x'], new Error('no')), work('b', ['x'])]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no' } });
    await work('c', ['x']);
    expect(said.at(-2)).toBe('c begins');
  });
});
