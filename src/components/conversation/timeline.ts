import type { Message, Part } from './types';

/** What a page holds of a conversation: some messages in their order, and whether there are more on either side. */
export interface Timeline {
  rows: readonly Message[];
  older: boolean;
  newer: boolean;
}

/** The most messages that are on the page at once: what is far from where one reads is fetched when one comes near. */
export const mostRows = 150;

/** So many messages are drawn at once: fifty take a slow phone longer than a frame. */
const drawnAtOnce = 20;

/** A part in pieces that are drawn one after the other, what is nearest to where one reads first. */
export function piecesOf({ messages, more }: Part, direction: 'older' | 'newer'): Part[] {
  const pieces: Part[] = [];
  for (let left = messages; left.length > 0; ) {
    const isOlder = direction === 'older';
    const piece = isOlder ? left.slice(-drawnAtOnce) : left.slice(0, drawnAtOnce);
    left = isOlder ? left.slice(0, -drawnAtOnce) : left.slice(drawnAtOnce);
    pieces.push({ messages: piece, more: more || left.length > 0 });
  }
  return pieces.length > 0 ? pieces : [{ messages, more }];
}

/** With what comes before. What is then too far away, at the end, is let go. */
export function withOlder({ rows, newer }: Timeline, { messages, more }: Part): Timeline {
  const first = rows[0]?.seq ?? Infinity;
  const all = [...messages.filter(({ seq }) => seq < first), ...rows];
  return { rows: all.slice(0, mostRows), older: more, newer: newer || all.length > mostRows };
}

/** With what comes after. What is then too far away, at the beginning, is let go. */
export function withNewer({ rows, older }: Timeline, { messages, more }: Part): Timeline {
  const last = rows.at(-1)?.seq ?? 0;
  const all = [...rows, ...messages.filter(({ seq }) => seq > last)];
  return { rows: all.slice(-mostRows), older: older || all.length > mostRows, newer: more };
}

/**
 * With messages that are new or have changed, heard in any order. What is new joins the end where the end is on the
 * page; where that is too much, whoever reads the end loses the beginning, and whoever reads above it the end.
 */
export function withChanges(timeline: Timeline, messages: readonly Message[], atEnd: boolean): Timeline {
  const { rows, older, newer } = timeline;
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const [first, last] = [rows[0]?.seq ?? 0, rows.at(-1)?.seq ?? 0];
  let changed = false;
  for (const message of messages) {
    const known = bySeq.get(message.seq);
    const isWithin = (message.seq > last ? !newer : true) && (message.seq < first ? !older : true);
    if (known ? known.change >= message.change : !isWithin) continue;
    bySeq.set(message.seq, message);
    changed = true;
  }
  if (!changed) return timeline;
  const all = [...bySeq.values()].sort((one, other) => one.seq - other.seq);
  if (all.length <= mostRows) return { rows: all, older, newer };
  return atEnd ? { rows: all.slice(-mostRows), older: true, newer } : { rows: all.slice(0, mostRows), older, newer: true };
}
