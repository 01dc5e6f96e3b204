'use client';

import { useRef, useState } from 'react';
import { addDays } from '@mentora/platform/i18n';
import { askSite } from '../parts/askSite';
import { mostWeeks, weekOfInstant, windowOf, type FreeTimes } from './week';

interface Beginning {
  mentorship: string;
  zone: string;
  /** The first day of the first week. */
  today: string;
  first: FreeTimes;
}

/** The free hours of both, a week at a time. What is shown stays until the next is there. */
export function useFreeTimes({ mentorship, zone, today, first }: Beginning) {
  const [shown, setShown] = useState({ week: 0, times: first });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const last = useRef(0);

  function read(durationMinutes: number, between: { from: string; to: string }) {
    const asked = new URLSearchParams({ ...between, durationMinutes: String(durationMinutes), step: '30', timeZone: zone });
    return askSite<FreeTimes>(`/api/mentorships/${mentorship}/free-times?${asked}`);
  }

  /** Asks, and shows the answer unless something else was asked for meanwhile. */
  async function show(week: number, durationMinutes: number): Promise<FreeTimes | null> {
    const turn = (last.current += 1);
    setBusy(true);
    const { said } = await read(durationMinutes, windowOf(addDays(today, 7 * week)));
    if (turn !== last.current) return null;
    setBusy(false);
    setFailed(said === null);
    if (said) setShown({ week, times: said });
    return said;
  }

  /** Goes to the first week after this one in which both have time; false where there is none. */
  async function findNext(durationMinutes: number): Promise<boolean> {
    setBusy(true);
    const from = windowOf(addDays(today, 7 * (shown.week + 1))).from;
    const { said } = await read(durationMinutes, { from, to: windowOf(addDays(today, 7 * mostWeeks)).to });
    const after = said?.slots.find(({ startsAt }) => weekOfInstant(today, startsAt, zone) > shown.week);
    setBusy(false);
    setFailed(said === null);
    if (!after) return false;
    await show(Math.min(mostWeeks, weekOfInstant(today, after.startsAt, zone)), durationMinutes);
    return true;
  }

  return { ...shown, first: addDays(today, 7 * shown.week), busy, failed, show, findNext };
}
