'use client';

import { useEffect, useRef, useState } from 'react';
import { askSite } from '../parts/askSite';

/** What became of the slot that was chosen last. */
export type Held = { state: 'none' | 'taken' } | { state: 'held' | 'over'; until: string };

/** Whoever goes through slots by the arrows of the keyboard stays on none for so long. */
const settled = 600;

/** Keeps the slot that is chosen for a few minutes, and lets go of it where one chooses another or leaves. */
export function useHold(mentorship: string, timeZone: string) {
  const [held, setHeld] = useState<Held>({ state: 'none' });
  const address = `/api/mentorships/${mentorship}/hold`;
  // A slot may be held as soon as one has asked for it: the answer may come when one has left.
  const has = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);

  useEffect(() => {
    const letGo = () => {
      clearTimeout(waiting.current);
      asking.current?.abort();
      if (has.current) void askSite(address, { method: 'DELETE', keepalive: true });
      has.current = false;
    };
    window.addEventListener('pagehide', letGo);
    return () => {
      window.removeEventListener('pagehide', letGo);
      letGo();
    };
  }, [address]);

  const until = held.state === 'held' ? held.until : undefined;
  useEffect(() => {
    if (!until) return;
    const timer = setTimeout(() => setHeld({ state: 'over', until }), Date.parse(until) - Date.now());
    return () => clearTimeout(timer);
  }, [until]);

  async function hold(startsAt: string, durationMinutes: number, taken: () => void): Promise<void> {
    asking.current?.abort();
    const own = (asking.current = new AbortController());
    has.current = true;
    const { said, error } = await askSite<{ until: string }>(address, { method: 'POST', body: { startsAt, durationMinutes, timeZone }, signal: own.signal });
    if (own.signal.aborted) return;
    has.current = said !== null;
    if (said) setHeld({ state: 'held', until: said.until });
    else if (error?.code === 'sessionTaken') {
      setHeld({ state: 'taken' });
      taken();
    } else setHeld({ state: 'none' });
  }

  return {
    held,
    /** Holds a slot, once the choice has settled; `taken` is told where somebody was quicker. */
    take(startsAt: string, durationMinutes: number, taken: () => void, after = settled): void {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void hold(startsAt, durationMinutes, taken), after);
    },
    /** Lets go of what is held. */
    drop(): void {
      clearTimeout(waiting.current);
      asking.current?.abort();
      if (has.current) void askSite(address, { method: 'DELETE' });
      has.current = false;
      setHeld({ state: 'none' });
    },
  };
}
