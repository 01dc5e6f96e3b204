/** Of each node, who is last in line for each thing. Whoever is done leaves the line, so it holds as many as wait and work. */
const nodes = new WeakMap<object, Map<string, Promise<void>>>();

/**
 * Does the work when all who came before for one of the same keys are done, on this node: in the order in which they came,
 * so nobody waits for somebody who waits for them. `work` is told whether it had to wait, and so may find things changed.
 */
export async function inTurn<Result>(node: object, keys: readonly string[], work: (waited: boolean) => Promise<Result>): Promise<Result> {
  const lines = nodes.get(node) ?? new Map<string, Promise<void>>();
  nodes.set(node, lines);
  const own = new Set(keys);
  const before = [...own].flatMap((key) => lines.get(key) ?? []);
  let leave!: () => void;
  const mine = new Promise<void>((resolve) => (leave = resolve));
  for (const key of own) lines.set(key, mine);
  try {
    await Promise.all(before);
    return await work(before.length > 0);
  } finally {
    for (const key of own) if (lines.get(key) === mine) lines.delete(key);
    leave();
  }
}
