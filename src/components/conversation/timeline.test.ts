import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRows, piecesOf, withChanges, withNewer, withOlder, type Timeline } from './timeline';
import type { Message } from './types';

const message = (seq: number, change = seq): Message => ({
  conversation: 'c', seq, change, author: 'a', clientId: String(seq), text: `${seq}.${change}`, hidden: false, unreadable: false, at: '2026-01-01T00:00:00.000Z', edited: false, attachments: [],
}); // prettier-ignore

const from = (first: number, last: number) => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => message(first + index));
const seqs = ({ rows }: Timeline) => rows.map(({ seq }) => seq);

describe('the part of a conversation that is on the page', () => {
  it('grows towards where one reads, and lets go of the other end', () => {
    let timeline: Timeline = { rows: from(951, 1000), older: true, newer: false };
    for (let before = 951; before > 701; before -= 50) {
      timeline = withOlder(timeline, { messages: from(before - 50, before - 1), more: true });
    }
    expect(seqs(timeline)).toEqual(from(701, 850).map(({ seq }) => seq));
    expect(timeline).toMatchObject({ older: true, newer: true });
    timeline = withNewer(timeline, { messages: from(851, 900), more: true });
    expect([seqs(timeline)[0], seqs(timeline).at(-1)]).toEqual([751, 900]);
    timeline = withOlder({ ...timeline, rows: from(30, 40) }, { messages: from(1, 29), more: false });
    expect(timeline).toMatchObject({ older: false, newer: true });
  });

  it('is drawn in pieces from where one reads, and holds the same in the end', () => {
    for (const direction of ['older', 'newer'] as const) {
      const begun: Timeline = { rows: from(101, 110), older: true, newer: true };
      const grow = direction === 'older' ? withOlder : withNewer;
      const part = { messages: direction === 'older' ? from(51, 100) : from(111, 160), more: false };
      const pieces = piecesOf(part, direction);
      expect(pieces.map(({ messages, more }) => [messages.length, more])).toEqual([[20, true], [20, true], [10, false]]);
      expect(pieces.reduce(grow, begun)).toEqual(grow(begun, part));
    }
    expect(piecesOf({ messages: [], more: false }, 'older')).toEqual([{ messages: [], more: false }]);
  });

  it('takes what is new where its end is there, and leaves it to be fetched where it is not', () => {
    const end: Timeline = { rows: from(1, 10), older: false, newer: false };
    expect(seqs(withChanges(end, [message(12), message(11)], true)).slice(-2)).toEqual([11, 12]);
    const above: Timeline = { ...end, newer: true };
    expect(withChanges(above, [message(12)], false)).toBe(above);
  });

  it('shows the later of two states of a message, whatever comes first', () => {
    const timeline: Timeline = { rows: from(1, 3), older: false, newer: false };
    const late = withChanges(withChanges(timeline, [message(2, 9)], true), [message(2, 7)], true);
    expect(late.rows[1]!.text).toBe('2.9');
  });

  it('keeps the end for who reads it, and the place of who reads above', () => {
    const full: Timeline = { rows: from(1, mostRows), older: false, newer: false };
    expect(withChanges(full, [message(mostRows + 1)], true)).toMatchObject({ older: true, newer: false, rows: { length: mostRows, 0: { seq: 2 } } });
    expect(withChanges(full, [message(mostRows + 1)], false)).toMatchObject({ older: false, newer: true, rows: { length: mostRows, 0: { seq: 1 } } });
  });

  it('is in order, without a double and up to date, whatever is heard', () => {
    const heardOf = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(fc.array(heardOf, { maxLength: 45 }), fc.boolean(), (heard, atEnd) => {
        let timeline: Timeline = { rows: from(100, 200), older: true, newer: false };
        for (const [seq, change] of heard) timeline = withChanges(timeline, [message(seq, change)], atEnd);
        const places = seqs(timeline);
        expect(places).toEqual([...new Set([...from(100, 200).map(({ seq }) => seq), ...heard.map(([seq]) => seq).filter((seq) => seq > 200)])].sort((one, other) => one - other));
        for (const { seq, change } of timeline.rows) {
          const said = heard.filter((one) => one[0] === seq).map((one) => one[1]);
          expect(change).toBe(Math.max(seq <= 200 ? seq : 0, ...said));
        }
      }),
    );
  });
});
