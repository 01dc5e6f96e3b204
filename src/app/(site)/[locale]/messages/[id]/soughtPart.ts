/** Which part of a conversation an address asks for. */
export interface SoughtPart {
  /** The message that one has come for. */
  sought?: number;
  wish: { before?: number; after?: number };
  /** What is known of the two directions before that part is read; the other is as it turns out. */
  older?: boolean;
  newer?: boolean;
}

/** So many messages stand before the one that is sought. */
const around = 25;

/** `?message=` asks for the surroundings of a message, `?avant=` and `?apres=` for what stands before and after one. */
export function soughtPart(asked: Record<string, string | string[] | undefined>): SoughtPart {
  const place = (name: string) => {
    const text = asked[name];
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  };
  const [sought, before, after] = [place('message'), place('avant'), place('apres')];
  if (sought !== undefined) {
    const from = Math.max(0, sought - around);
    return { sought, wish: { after: from }, older: from > 0 };
  }
  if (before !== undefined) return { wish: { before }, newer: true };
  if (after !== undefined) return { wish: { after }, older: after > 0 };
  return { wish: {}, newer: false };
}
