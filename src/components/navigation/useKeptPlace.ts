'use client';

import { useEffect, useRef } from 'react';
import { keepPlace, placeIn, type Place } from './keptPlace';

export { forgetPlace, placeIn } from './keptPlace';

interface KeptPlaceOptions {
  /** Tells the list apart from others: its address, with what is asked of it. */
  name: string;
  /** How many things of it are on the page, each in an element with the attribute `data-place`. */
  count: number;
  /** There are, or may be, more of them. */
  more: boolean;
  /** More could not be got: one goes on with what is there. */
  failed: boolean;
  /** Gets as many as there were. A list that begins with them by itself needs none. */
  load?: (count: number) => void;
}

/** So often, at most, is it looked where one is while one scrolls. */
const each = 150;
/** What a person does who does not want to wait to be led anywhere. */
const ownWay = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps where one is in a list that grows as one scrolls, and leads there again on return, by the back button or by a link:
 * once as much is there as was, and unless the person goes somewhere else meanwhile.
 */
export function useKeptPlace({ name, count, more, failed, load }: KeptPlaceOptions): void {
  /** The list whose place was sought, and what of it is still to be found. */
  const sought = useRef<{ name: string; place: Place | undefined; asked: boolean }>(undefined);
  const shown = useRef(count);

  useEffect(() => {
    shown.current = count;
    if (sought.current?.name !== name) sought.current = { name, place: placeIn(name), asked: false };
    const { place, asked } = sought.current;
    if (!place) return;
    if (more && !failed && count < place.count) {
      if (!asked && load) {
        sought.current.asked = true;
        load(place.count);
      }
      return;
    }
    // Whatever leads to the page sets it to its own beginning first.
    const frame = requestAnimationFrame(() => {
      if (sought.current?.place !== place) return;
      sought.current.place = undefined;
      leadTo(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [name, count, more, failed, load]);

  useEffect(() => {
    const { pathname } = window.location;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      // While the place is still sought, and once another page has taken over, the window stands elsewhere.
      if (sought.current?.place || window.location.pathname !== pathname || shown.current === 0) return;
      keepPlace(name, whereOneIs(shown.current));
    };
    const scrolled = () => {
      timer ??= setTimeout(keep, each);
    };
    const goOwnWay = () => {
      if (sought.current) sought.current.place = undefined;
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('pagehide', keep);
    // Before a link is followed.
    document.addEventListener('click', keep, true);
    for (const event of ownWay) window.addEventListener(event, goOwnWay, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('click', keep, true);
      for (const event of ownWay) window.removeEventListener(event, goOwnWay);
    };
  }, [name]);
}

const things = () => [...document.querySelectorAll<HTMLElement>('[data-place]')];

function whereOneIs(count: number): Place {
  const first = things().find((thing) => thing.getBoundingClientRect().bottom > 0);
  const below = first ? Math.round(first.getBoundingClientRect().top) : 0;
  return { count, id: first?.dataset.place ?? null, below, top: Math.round(window.scrollY) };
}

function leadTo({ id, below, top }: Place): void {
  // At the top of the page one sees what is new above.
  const thing = top > 0 ? things().find(({ dataset }) => dataset.place === id) : undefined;
  const to = thing ? thing.getBoundingClientRect().top + window.scrollY - below : top;
  window.scrollTo({ top: to, behavior: 'instant' });
}
