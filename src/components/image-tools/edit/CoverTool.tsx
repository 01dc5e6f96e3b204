'use client';

import { SquarePlus } from 'lucide';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import { newZone, type Point, type Zone } from '../../zone-editor/geometry';
import { zoneAfterKey } from '../../zone-editor/keys';
import { useDrawing } from '../../zone-editor/useDrawing';
import { ZoneBox } from '../../zone-editor/ZoneBox';
import { CoveredCanvas } from './CoveredCanvas';
import type { Cover, ImageEdit } from './imageEdit';
import { Stage, Workbench } from './Stage';
import type { Picture } from './usePicture';

interface CoverToolProps {
  picture: Picture;
  edit: ImageEdit;
  change: (changed: Partial<ImageEdit>) => void;
  /** Says what was done to who does not see it. */
  say: (text: string) => void;
}

type Way = 'brush' | 'box';

const isBox = (cover: Cover): cover is Extract<Cover, { kind: 'box' }> => cover.kind === 'box';

/** Makes names and numbers unreadable: with a brush, or with rectangles that the keyboard moves too. */
export function CoverTool({ picture, edit, change, say }: CoverToolProps) {
  const t = useTranslations('images.cover');
  const help = useId();
  const adder = useRef<HTMLButtonElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState<Way>('brush');
  const [percent, setPercent] = useState(5);
  const [stroke, setStroke] = useState<readonly Point[] | null>(null);
  const [selected, select] = useState<number | null>(null);
  const { covers } = edit;
  const boxes = covers.filter(isBox).map(({ zone }) => zone);

  /** Boxes in the places of the boxes, strokes where they were. */
  const withBoxes = (zones: readonly (Zone | null)[]): Cover[] => {
    let at = -1;
    const kept = covers.flatMap((cover): Cover[] => {
      if (!isBox(cover)) return [cover];
      at += 1;
      const zone = zones[at];
      return zone ? [{ kind: 'box', zone }] : [];
    });
    return [...kept, ...zones.slice(boxes.length).flatMap((zone): Cover[] => (zone ? [{ kind: 'box', zone }] : []))];
  };
  const drawing = useDrawing({
    stage,
    zones: boxes,
    onSelect: select,
    onDone: (zones, index) => {
      change({ covers: withBoxes(zones) });
      select(index);
      say(t('covered'));
    },
  });

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (way === 'box') return drawing.begin(event, { kind: 'draw' });
    stage.current!.setPointerCapture(event.pointerId);
    select(null);
    setStroke([pointOf(event)]);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (way === 'box') return drawing.onPointerMove(event);
    if (stroke) setStroke([...stroke, pointOf(event)]);
  };
  const onPointerUp = () => {
    if (way === 'box') return drawing.onPointerUp();
    if (stroke) {
      change({ covers: [...covers, { kind: 'stroke', points: stroke, size: percent / 100 }] });
      say(t('covered'));
    }
    setStroke(null);
  };
  const add = () => {
    setWay('box');
    change({ covers: [...covers, { kind: 'box', zone: newZone(boxes) }] });
    select(boxes.length);
    say(t('added'));
  };
  const onBoxKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      change({ covers: withBoxes(boxes.map((zone, at) => (at === index ? null : zone))) });
      select(null);
      adder.current?.focus();
      say(t('removed'));
      return;
    }
    const next = zoneAfterKey(boxes[index]!, event);
    if (!next) return;
    event.preventDefault();
    change({ covers: withBoxes(boxes.with(index, next)) });
  };

  const underWay: readonly Cover[] = stroke ? [...covers, { kind: 'stroke', points: stroke, size: percent / 100 }] : covers;
  return (
    <Workbench
      tools={
        <>
          <p id={help} className="text-sm text-ink-soft">
            {t('help')}
          </p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <fieldset className="flex flex-wrap gap-2">
              <legend className="sr-only">{t('way')}</legend>
              {(['brush', 'box'] as const).map((each) => (
                <label
                  key={each}
                  className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong px-4 has-checked:border-accent has-checked:bg-band has-checked:font-bold"
                >
                  <input type="radio" name={`${help}-way`} checked={way === each} onChange={() => setWay(each)} className="size-5 accent-accent" />
                  {t(each)}
                </label>
              ))}
            </fieldset>
            {way === 'brush' ? (
              <label className="flex min-h-11 items-center gap-3">
                <span>{t('size')}</span>
                <input type="range" min={2} max={15} value={percent} onChange={({ target }) => setPercent(Number(target.value))} className="h-11 accent-accent" />
              </label>
            ) : null}
            <Button ref={adder} variant="secondary" icon={<Glyph shape={SquarePlus} />} onClick={add}>
              {t('add')}
            </Button>
          </div>
        </>
      }
      stage={
        <Stage
          ref={stage}
          picture={picture}
          data-cover-stage
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            drawing.onPointerCancel();
            setStroke(null);
          }}
        >
          <CoveredCanvas picture={picture} covers={underWay} />
          {drawing.shown.map((zone, index) => (
            <ZoneBox
              key={index}
              zone={zone}
              clear
              name={t('boxName', { number: index + 1 })}
              describedBy={help}
              selected={index === (drawing.busy ?? selected)}
              small={false}
              readOnly={false}
              onFocus={() => select(index)}
              onKeyDown={(event) => onBoxKeyDown(event, index)}
              onGrab={(event, handle) => {
                if (way === 'brush') return;
                drawing.begin(event, handle ? { kind: 'resize', index, handle } : { kind: 'move', index });
              }}
            />
          ))}
        </Stage>
      }
    />
  );
}
