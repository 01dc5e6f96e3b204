import type { PayloadRequest } from 'payload';
import { occurrencesOf, splitSeries, type Series, type Split } from '../calendar';
import { readKeptSeries, type KeptSeries } from './following';
import type { OwnSession } from './own';
import type { Scope } from './status';
import type { Range } from './times';
import { refusal } from './wish';

export interface Move {
  startsAt: Date;
  durationMinutes: number;
  scope: Scope;
}

interface One {
  id: string;
  number: number;
  recurrenceId: Date;
}

/** What a move would do: the sessions whose times it gives up, those it takes, and with all that follow the series after it. */
export interface Moved {
  sessions: string[];
  /** The new time of each that is still to come. */
  times: (Range & One)[];
  /** All that are cut off, those that were cancelled as well: each keeps its place in the series. */
  renumbered: One[];
  following: { kept: KeptSeries; split: Split; after: Series } | null;
}

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Reckons a move of one session, or of it and all that follow in its series. */
export async function movedTimes(req: Req, session: OwnSession, { startsAt, durationMinutes, scope }: Move): Promise<Moved> {
  const recurrenceId = new Date(session.recurrenceId);
  if (scope === 'one') {
    const one = { id: session.id, number: session.number, recurrenceId };
    const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
    return { sessions: [session.id], times: [{ ...one, startsAt, endsAt }], renumbered: [], following: null };
  }
  const kept = await readKeptSeries(req, session.series);
  const cut = splitSeries(kept, recurrenceId, { startsAt, durationMinutes });
  if ('problem' in cut) throw refusal(cut.problem);
  const { series: after, changes } = cut.split.after!;
  const follow = occurrencesOf(after, changes);
  const those = kept.sessions.filter((one) => one.recurrenceId >= recurrenceId);
  const pairs = those.flatMap((one, index) => (follow[index] ? [{ one, to: follow[index] }] : []));
  const renumbered = pairs.map(({ one, to }) => ({ id: one.id, number: to.number, recurrenceId: to.recurrenceId }));
  const times = pairs.flatMap(({ one, to }, index) => (one.status === 'planned' ? [{ ...renumbered[index]!, startsAt: to.startsAt, endsAt: to.endsAt }] : []));
  return { sessions: times.map(({ id }) => id), times, renumbered, following: { kept, split: cut.split, after } };
}
