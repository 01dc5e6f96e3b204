'use client';

import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { placeOf, shiftOf, type Row } from '../reorder';

interface Drag {
  from: number;
  to: number;
  start: number;
  moved: number;
  rows: Row[];
}

/** Dragging the rows of a list up and down, by mouse, pen or finger. */
export function useDrag(onDrop: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();

  function begin(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rows = [...list.current.children].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return { top, height };
    });
    setDrag({ from, to: from, start: event.clientY, moved: 0, rows });
  }

  function move(event: PointerEvent) {
    if (!drag) return;
    const moved = event.clientY - drag.start;
    setDrag({ ...drag, moved, to: placeOf(drag.rows, drag.from, moved) });
  }

  function end() {
    if (drag && drag.to !== drag.from) onDrop(drag.from, drag.to);
    setDrag(undefined);
  }

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
