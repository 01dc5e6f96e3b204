'use client';

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { isTooSmall, newZone, type Zone } from './geometry';
import { zoneAfterKey } from './keys';
import { useDrawing } from './useDrawing';
import { useZones } from './useZones';
import { ZoneBox } from './ZoneBox';
import { ZoneList } from './ZoneList';
import type { ZoneText } from './ZoneText';
import './zoneEditor.css';

export interface ZoneEditorProps {
  image: { src: string; alt: string; width: number; height: number };
  value: readonly Zone[];
  onChange: (zones: Zone[]) => void;
  text: ZoneText;
  readOnly?: boolean;
  /** As many zones as there may be. */
  most?: number;
}

/** Right zones drawn on a screenshot, by pointer or by keyboard. */
export function ZoneEditor({ image, value, onChange, text, readOnly = false, most = 10 }: ZoneEditorProps) {
  const help = useId();
  const adder = useRef<HTMLButtonElement>(null);
  const [said, say] = useState('');
  const { zones, selected, select, change, undo, canUndo } = useZones(value, onChange);
  const full = zones.length >= most;
  const stage = useRef<HTMLDivElement>(null);
  const drawing = useDrawing({
    stage,
    zones,
    onSelect: select,
    onDone: (next, index) => {
      change(next, index);
      say(text(next.length > zones.length ? 'added' : 'changed', { number: index + 1 }));
    },
  });
  const ratio = image.height / image.width;

  const add = () => {
    change([...zones, newZone(zones)], zones.length);
    say(text('added', { number: zones.length + 1 }));
  };
  const remove = (index: number) => {
    change(zones.toSpliced(index, 1), null);
    // What had the focus is gone; from here one can undo, or add another.
    adder.current?.focus();
    say(text('removed', { number: index + 1 }));
  };
  const takeBack = () => {
    undo();
    say(text('undone'));
  };
  const moveEarlier = (index: number) => {
    const zone = zones[index]!;
    change(zones.toSpliced(index, 1).toSpliced(index - 1, 0, zone), index - 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      takeBack();
    }
  };
  const onZoneKeyDown = (event: KeyboardEvent, index: number) => {
    if (readOnly) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove(index);
      return;
    }
    const next = zoneAfterKey(zones[index]!, event);
    if (!next) return;
    event.preventDefault();
    change(zones.with(index, next), index);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only repeat what the buttons do
    <div className="zone-editor" onKeyDown={onKeyDown}>
      {readOnly ? null : (
        <div className="zone-editor__bar">
          <button ref={adder} type="button" onClick={add} disabled={full}>
            {text('add')}
          </button>
          <button type="button" onClick={takeBack} disabled={!canUndo}>
            {text('undo')}
          </button>
        </div>
      )}
      <p className="zone-editor__help" id={help}>
        {text(full ? 'full' : 'help', { most })}
      </p>
      <div className="zone-editor__work">
        {/* Screens are physical: in every language the left of the picture is on the left. */}
        <div
          ref={stage}
          dir="ltr"
          className="zone-editor__stage"
          data-drawable={!readOnly && !full}
          style={{ aspectRatio: `${image.width} / ${image.height}`, maxInlineSize: ratio > 1 ? '22rem' : '44rem' }}
          onPointerDown={(event) => (readOnly || full ? select(null) : drawing.begin(event, { kind: 'draw' }))}
          onPointerMove={drawing.onPointerMove}
          onPointerUp={drawing.onPointerUp}
          onPointerCancel={drawing.onPointerCancel}
        >
          <img src={image.src} alt={image.alt} width={image.width} height={image.height} draggable={false} />
          {drawing.shown.map((zone, index) => (
            <ZoneBox
              key={index}
              zone={zone}
              name={text('zone', { number: index + 1 })}
              number={index + 1}
              describedBy={help}
              selected={index === (drawing.busy ?? selected)}
              small={isTooSmall(zone, ratio)}
              readOnly={readOnly}
              onFocus={() => select(index)}
              onKeyDown={(event) => onZoneKeyDown(event, index)}
              onGrab={(event, handle) => {
                if (!readOnly) drawing.begin(event, handle ? { kind: 'resize', index, handle } : { kind: 'move', index });
              }}
            />
          ))}
        </div>
        <ZoneList
          zones={zones}
          selected={selected}
          text={text}
          isSmall={(zone) => isTooSmall(zone, ratio)}
          readOnly={readOnly}
          onSelect={select}
          onEarlier={moveEarlier}
          onRemove={remove}
        />
      </div>
      <p className="zone-editor__said" role="status">
        {said}
      </p>
    </div>
  );
}
