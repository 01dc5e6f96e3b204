import { useState, type PointerEvent, type RefObject } from 'react';
import { moveZone, resizeZone, zoneBetween, type Handle, type Point, type Zone } from './geometry';

/** What a pointer that went down is about: a new zone, or one that is moved or pulled at a handle. */
type What = { kind: 'draw' } | { kind: 'move'; index: number } | { kind: 'resize'; index: number; handle: Handle };
type Act = What & { start: Point };

interface Drawing {
  /** What the picture fills. */
  stage: RefObject<HTMLDivElement | null>;
  zones: readonly Zone[];
  onSelect: (index: number | null) => void;
  onDone: (zones: readonly Zone[], selected: number) => void;
}

/** A pointer that travels less than this share of the picture was a click. */
const still = 0.012;

/** Drawing, moving and resizing by pointer. While it goes on, `shown` is what to show; then `onDone` is told. */
export function useDrawing({ stage, zones, onSelect, onDone }: Drawing) {
  const [act, setAct] = useState<Act | null>(null);
  const [at, setAt] = useState<Point | null>(null);

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };

  const begin = (event: PointerEvent, what: What) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    stage.current!.setPointerCapture(event.pointerId);
    setAct({ ...what, start: pointOf(event) });
    setAt(null);
    onSelect(what.kind === 'draw' ? null : what.index);
  };

  const shown = act && at ? outcome(zones, act, at) : zones;

  return {
    shown,
    /** Index of the zone that is being made or changed. */
    busy: act && at ? (act.kind === 'draw' ? zones.length : act.index) : null,
    begin,
    onPointerMove(event: PointerEvent) {
      if (!act) return;
      const point = pointOf(event);
      const travelled = Math.hypot(point.x - act.start.x, point.y - act.start.y);
      if (at || travelled > still) setAt(point);
    },
    onPointerUp() {
      if (act && at) onDone(shown, act.kind === 'draw' ? zones.length : act.index);
      setAct(null);
      setAt(null);
    },
    onPointerCancel() {
      setAct(null);
      setAt(null);
    },
  };
}

function outcome(zones: readonly Zone[], act: Act, at: Point): readonly Zone[] {
  if (act.kind === 'draw') return [...zones, zoneBetween(act.start, at)];
  const by = { x: at.x - act.start.x, y: at.y - act.start.y };
  const zone = zones[act.index];
  if (!zone) return zones;
  return zones.with(act.index, act.kind === 'move' ? moveZone(zone, by) : resizeZone(zone, act.handle, by));
}
