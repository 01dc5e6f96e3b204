import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { handles, type Handle, type Zone } from './geometry';

interface ZoneBoxProps {
  zone: Zone;
  /** Shown in its corner, where there are several. */
  number?: number;
  name: string;
  describedBy: string;
  selected: boolean;
  small: boolean;
  readOnly: boolean;
  /** Nothing lies over what it holds. */
  clear?: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The pointer went down on the zone, or on one of its handles. */
  onGrab: (event: PointerEvent, handle?: Handle) => void;
}

const percent = (share: number) => `${share * 100}%`;

/** One zone on the picture, with its handles while it is selected. */
export function ZoneBox({ zone, number, name, describedBy, selected, small, readOnly, clear, onFocus, onKeyDown, onGrab }: ZoneBoxProps) {
  const box = useRef<HTMLButtonElement>(null);

  // Whoever selects a zone in the list or adds one goes on with the arrow keys.
  useEffect(() => {
    if (selected) box.current?.focus({ preventScroll: true });
  }, [selected]);

  return (
    <div
      className="zone-editor__zone"
      data-selected={selected}
      data-small={small}
      data-clear={clear}
      style={{
        insetInlineStart: percent(zone.x),
        insetBlockStart: percent(zone.y),
        inlineSize: percent(zone.w),
        blockSize: percent(zone.h),
      }}
    >
      <button
        ref={box}
        type="button"
        className="zone-editor__body"
        aria-label={name}
        aria-describedby={describedBy}
        aria-pressed={selected}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => onGrab(event)}
      >
        {number === undefined ? null : <span aria-hidden="true">{number}</span>}
      </button>
      {selected && !readOnly
        ? handles.map((handle) => (
            <span
              key={`${handle.x} ${handle.y}`}
              className="zone-editor__handle"
              data-corner={handle.x !== 0 && handle.y !== 0}
              style={{
                insetInlineStart: percent((handle.x + 1) / 2),
                insetBlockStart: percent((handle.y + 1) / 2),
                cursor: cursorOf(handle),
              }}
              onPointerDown={(event) => onGrab(event, handle)}
            />
          ))
        : null}
    </div>
  );
}

function cursorOf({ x, y }: Handle): string {
  if (x === 0) return 'ns-resize';
  if (y === 0) return 'ew-resize';
  return x === y ? 'nwse-resize' : 'nesw-resize';
}
