/** Something that was asked for and is not under way yet. */
interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

/**
 * Makes of a function that does many things at once one that is asked for them one by one: what is asked for at the
 * same time, or while the one before is under way, goes together. `work` answers as many results, in the order of the
 * items; what it throws, each of them throws.
 */
export function gathered<Context extends object, Item, Result>(
  work: (context: Context, items: readonly Item[]) => Promise<readonly Result[]>,
): (context: Context, item: Item) => Promise<Result> {
  const lines = new WeakMap<Context, Waiting<Item, Result>[]>();
  return (context, item) =>
    new Promise((resolve, reject) => {
      const line = lines.get(context) ?? [];
      line.push({ item, resolve, reject });
      if (lines.has(context)) return;
      lines.set(context, line);
      setImmediate(() => void empty(context, line));
    });

  async function empty(context: Context, line: Waiting<Item, Result>[]): Promise<void> {
    while (line.length > 0) {
      const now = line.splice(0);
      try {
        const results = await work(context, now.map(({ item }) => item));
        now.forEach(({ resolve }, index) => resolve(results[index]!));
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    lines.delete(context);
  }
}
