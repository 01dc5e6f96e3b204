/** The first few of a list, none of a kind twice as long as there are other kinds; in the list's order. */
export function oneOfEach<T>(items: readonly T[], kindOf: (item: T) => unknown, count: number): T[] {
  const kinds = new Set<unknown>();
  const firsts = items.filter((item) => {
    const isFirst = !kinds.has(kindOf(item));
    kinds.add(kindOf(item));
    return isFirst;
  });
  const others = items.filter((item) => !firsts.includes(item));
  const chosen = new Set([...firsts, ...others].slice(0, count));
  return items.filter((item) => chosen.has(item));
}
