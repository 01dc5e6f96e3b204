/** A queue of numbers by whole keys, the least key first; of equal keys the least number. A binary heap in two columns. */
export class Heap {
  size = 0;
  private keys = new Int32Array(256);
  private items = new Int32Array(256);

  clear(): void {
    this.size = 0;
  }

  get leastKey(): number {
    return this.keys[0]!;
  }

  push(key: number, item: number): void {
    if (this.size === this.keys.length) this.widen();
    const { keys, items } = this;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! < key || (keys[above] === key && items[above]! <= item)) break;
      keys[at] = keys[above]!;
      items[at] = items[above]!;
      at = above;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** Takes the first out. */
  pop(): number {
    const { keys, items } = this;
    const first = items[0]!;
    this.size -= 1;
    const { size } = this;
    const [key, item] = [keys[size]!, items[size]!];
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      const other = below + 1;
      if (other < size && (keys[other]! < keys[below]! || (keys[other] === keys[below] && items[other]! < items[below]!))) below = other;
      if (key < keys[below]! || (key === keys[below] && item <= items[below]!)) break;
      keys[at] = keys[below]!;
      items[at] = items[below]!;
      at = below;
    }
    keys[at] = key;
    items[at] = item;
    return first;
  }

  private widen(): void {
    const [keys, items] = [new Int32Array(this.keys.length * 2), new Int32Array(this.keys.length * 2)];
    keys.set(this.keys);
    items.set(this.items);
    this.keys = keys;
    this.items = items;
  }
}
