import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { MentoraError } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../../messages';
import { sessionDetail } from '../../../sessions/queries/sessionDetail';
import { zonesOf } from '../../../sessions/queries/freeTimes';
import { pairOf, type Pair } from '../../../sessions/pair';
import { otherName } from '../../../sessions/people';
import { otherSide } from '../../../sessions/status';

export type SessionDetail = Awaited<ReturnType<typeof sessionDetail>>;

/** Those two whose sessions a page is about, as one of them reads it. */
export interface PairGround {
  pair: Pair;
  /** The other's name, or a word for who is gone. */
  name: string;
  zones: { own: string; other: string };
}

/** Reads what belongs to a person; null where there is none, or it is somebody else's. */
async function ownOrNull<Found>(ids: readonly string[], read: () => Promise<Found>): Promise<Found | null> {
  if (!ids.every((id) => z.uuid().safeParse(id).success)) return null;
  try {
    return await read();
  } catch (error) {
    if (error instanceof MentoraError && error.details.status === 404) return null;
    throw error;
  }
}

/** The two of a relation of a person's own, with their clocks; null where it is not there. */
export function ownPair(req: PayloadRequest, { mentorship, person, timeZone, locale }: { mentorship: string; person: string; timeZone: string; locale: Locale }): Promise<PairGround | null> {
  return ownOrNull([mentorship], async () => {
    const pair = await pairOf(req, mentorship, person);
    const { mentor, mentee } = pair;
    const [name, zones] = await Promise.all([otherName(req, pair), mentor && mentee ? zonesOf(req, { mentor, mentee }) : null]);
    const gone = translator(locale, 'site')('person.gone');
    return { pair, name: name ?? gone, zones: { own: timeZone, other: zones?.[otherSide(pair.side)] ?? timeZone } };
  });
}

/** A session of a person's own; null where it is not there. */
export function ownSessionDetail(req: PayloadRequest, which: { mentorship: string; session: string; person: string; locale: Locale }): Promise<SessionDetail | null> {
  return ownOrNull([which.mentorship, which.session], () => sessionDetail(req, which));
}
