'use client';

import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { edgeScroll, placeOf, shiftOf, type Row } from '../reorder';

interface Drag {
  from: number;
  to: number;
  /** How far it is from where it was taken, the page's own scrolling included. */
  moved: number;
  rows: Row[];
}

/**
 * Dragging the rows of a list up and down, by mouse, pen or finger. At the edge of the screen the page scrolls on, as far
 * as the list goes.
 */
export function useDrag(onDrop: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  /** Where it was taken, where the pointer is now, and whether it has moved at all. */
  const pointer = useRef({ start: 0, y: 0, moved: false });

  function begin(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rows = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return { top, height };
    });
    pointer.current = { start: event.clientY + window.scrollY, y: event.clientY, moved: false };
    setDrag({ from, to: from, moved: 0, rows });
  }

  function follow() {
    const moved = pointer.current.y + window.scrollY - pointer.current.start;
    setDrag((now) => now && { ...now, moved, to: placeOf(now.rows, now.from, moved) });
  }

  function move(event: PointerEvent) {
    if (!drag) return;
    Object.assign(pointer.current, { y: event.clientY, moved: true });
    follow();
  }

  function end() {
    if (drag && drag.to !== drag.from) onDrop(drag.from, drag.to);
    setDrag(undefined);
  }

  const dragging = drag !== undefined;
  useEffect(() => {
    if (!dragging) return;
    let frame = requestAnimationFrame(function scroll() {
      frame = requestAnimationFrame(scroll);
      if (!pointer.current.moved) return;
      const by = edgeScroll(pointer.current.y, window.innerHeight, list.current!.getBoundingClientRect());
      if (by === 0) return;
      const before = window.scrollY;
      window.scrollBy({ top: by, behavior: 'instant' });
      if (window.scrollY !== before) follow();
    });
    return () => cancelAnimationFrame(frame);
  }, [dragging]);

  return {
    list,
    dragged: drag?.from,
    /** What a handle needs to drag its row. */
    handle: (index: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, index),
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: () => setDrag(undefined),
    }),
    /** Where a row is drawn while something is dragged. */
    offset: (index: number): number => {
      if (!drag) return 0;
      return index === drag.from ? drag.moved : shiftOf(drag.rows, index, drag.from, drag.to);
    },
  };
}
