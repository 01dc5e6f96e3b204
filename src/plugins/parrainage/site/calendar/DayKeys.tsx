'use client';

import { useEffect } from 'react';

/** By how many days each arrow leads on, where one reads from left to right. */
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const turns: Record<string, string> = { PageUp: 'previous', PageDown: 'next' };

/** Arrow keys for the days of a calendar, beside the links that are there anyway: on past the edge, and by Page Up and Page Down. */
export function DayKeys({ of }: { of: string }) {
  useEffect(() => {
    const calendar = document.getElementById(of);
    const turn = (way: string) => calendar?.querySelector<HTMLElement>(`[data-turn="${way}"]`)?.click();
    const onKey = (event: KeyboardEvent) => {
      const day = (event.target as Element).closest<HTMLElement>('[data-day]');
      if (!calendar || !day || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const days = [...calendar.querySelectorAll<HTMLElement>('[data-day]')];
      const aside = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      const mirrored = aside && getComputedStyle(calendar).direction === 'rtl' ? -1 : 1;
      const step = (steps[event.key] ?? 0) * mirrored;
      const way = turns[event.key];
      if (step === 0 && !way) return;
      event.preventDefault();
      if (way) return turn(way);
      const next = days[days.indexOf(day) + step];
      if (next) next.focus();
      else turn(step < 0 ? 'previous' : 'next');
    };
    calendar?.addEventListener('keydown', onKey);
    return () => calendar?.removeEventListener('keydown', onKey);
  }, [of]);
  return null;
}
