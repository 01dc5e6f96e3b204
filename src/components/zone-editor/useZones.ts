import { useCallback, useEffect, useRef, useState } from 'react';
import type { Zone } from './geometry';

interface Zones {
  zones: readonly Zone[];
  selected: number | null;
  select: (index: number | null) => void;
  /** Takes over a new state of the zones, as one step that `undo` takes back. */
  change: (zones: readonly Zone[], selected?: number | null) => void;
  undo: () => void;
  canUndo: boolean;
}

const mostSteps = 100;

/** The zones of an editor with what they were before, step by step. Their owner holds the value itself. */
export function useZones(zones: readonly Zone[], onChange: (zones: Zone[]) => void): Zones {
  const [past, setPast] = useState<readonly (readonly Zone[])[]>([]);
  const [selected, select] = useState<number | null>(null);
  const own = useRef(zones);

  // A value that did not come from here (another language, another document) has no past here.
  useEffect(() => {
    if (sameZones(own.current, zones)) return;
    own.current = zones;
    setPast([]);
    select(null);
  }, [zones]);

  const put = useCallback(
    (next: readonly Zone[]) => {
      own.current = next;
      onChange([...next]);
    },
    [onChange],
  );

  return {
    zones,
    selected: selected !== null && selected < zones.length ? selected : null,
    select,
    change(next, nowSelected = selected) {
      if (!sameZones(next, zones)) {
        setPast([...past, zones].slice(-mostSteps));
        put(next);
      }
      select(nowSelected);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      put(before);
      select(null);
    },
    canUndo: past.length > 0,
  };
}

function sameZones(one: readonly Zone[], other: readonly Zone[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ x, y, w, h }, at) => {
      const twin = other[at]!;
      return x === twin.x && y === twin.y && w === twin.w && h === twin.h;
    })
  );
}
