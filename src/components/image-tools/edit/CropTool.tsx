'use client';

import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { moveZone, type Handle, type Point, type Zone } from '../../zone-editor/geometry';
import { zoneAfterKey } from '../../zone-editor/keys';
import { ZoneBox } from '../../zone-editor/ZoneBox';
import { useTranslations } from '../../words/Words';
import { CoveredCanvas } from './CoveredCanvas';
import { pixelsOf, ratios, resizeCrop, whole, withRatio, zoneOfPixels, type RatioName } from './cropGeometry';
import type { ImageEdit } from './imageEdit';
import { NumberField } from './NumberField';
import { Stage, Workbench } from './Stage';
import type { Picture } from './usePicture';

interface ToolProps {
  picture: Picture;
  edit: ImageEdit;
  change: (changed: Partial<ImageEdit>) => void;
}

interface Pull {
  handle?: Handle;
  start: Point;
}

const percent = (share: number) => `${share * 100}%`;
const isWhole = ({ w, h }: Zone) => w === 1 && h === 1;

/** The part of the picture that is kept, by pointer, by finger, by keyboard or in numbers; and how wide the result is. */
export function CropTool({ picture, edit, change }: ToolProps) {
  const t = useTranslations('images.crop');
  const help = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState<RatioName>('free');
  const [pull, setPull] = useState<Pull | null>(null);
  const [held, setHeld] = useState<Zone | null>(null);
  const { size } = picture;
  const zone = held ?? edit.crop ?? whole;
  const box = pixelsOf(zone, size);
  const keep = (next: Zone) => change({ crop: isWhole(next) ? null : next });

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  const grab = (event: PointerEvent, handle?: Handle) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    stage.current!.setPointerCapture(event.pointerId);
    setPull({ handle, start: pointOf(event) });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!pull) return;
    const at = pointOf(event);
    const by = { x: at.x - pull.start.x, y: at.y - pull.start.y };
    const from = edit.crop ?? whole;
    setHeld(pull.handle ? resizeCrop(from, pull.handle, by, ratios[ratio], size) : moveZone(from, by));
  };
  const onPointerUp = () => {
    if (held) keep(held);
    setPull(null);
    setHeld(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = zoneAfterKey(zone, event);
    if (!next) return;
    event.preventDefault();
    const by = { x: next.w - zone.w, y: next.h - zone.h };
    const handle: Handle = { x: by.x === 0 ? 0 : 1, y: by.y === 0 ? 0 : 1 };
    keep(event.shiftKey ? resizeCrop(zone, handle, by, ratios[ratio], size) : next);
  };
  const choose = (name: RatioName) => {
    setRatio(name);
    const next = withRatio(zone, ratios[name], size);
    if (next !== zone) keep(next);
  };
  const type = (side: 'x' | 'y' | 'width' | 'height', value: number) => keep(zoneOfPixels({ ...box, [side]: value }, size));

  return (
    <Workbench
      tools={
        <>
          <p id={help} className="text-sm text-ink-soft">
            {t('help')}
          </p>
          <fieldset>
            <legend className="sr-only">{t('ratio')}</legend>
            <div className="flex flex-wrap gap-2">
              {(Object.keys(ratios) as RatioName[]).map((name) => (
                <label
                  key={name}
                  className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong px-4 has-checked:border-accent has-checked:bg-band has-checked:font-bold"
                >
                  <input type="radio" name={`${help}-ratio`} checked={ratio === name} onChange={() => choose(name)} className="size-5 accent-accent" />
                  {t(`ratios.${name}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </>
      }
      stage={
        <Stage ref={stage} picture={picture} onPointerMove={onPointerMove} onPointerUp={onPointerUp} onPointerCancel={onPointerUp}>
          <CoveredCanvas picture={picture} covers={edit.covers} />
          <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
            <div
              className="absolute shadow-[0_0_0_100vmax_rgb(10_18_20/0.6)]"
              style={{ insetInlineStart: percent(zone.x), insetBlockStart: percent(zone.y), inlineSize: percent(zone.w), blockSize: percent(zone.h) }}
            />
          </div>
          <ZoneBox zone={zone} name={t('part')} describedBy={help} selected small={false} readOnly={false} clear onFocus={() => undefined} onKeyDown={onKeyDown} onGrab={grab} />
        </Stage>
      }
      after={
        <div className="grid grid-cols-2 gap-3">
          <NumberField label={t('left')} value={box.x} max={size.width - 1} min={0} onCommit={(value) => type('x', value)} />
          <NumberField label={t('top')} value={box.y} max={size.height - 1} min={0} onCommit={(value) => type('y', value)} />
          <NumberField label={t('width')} value={box.width} max={size.width} onCommit={(value) => type('width', value)} />
          <NumberField label={t('height')} value={box.height} max={size.height} onCommit={(value) => type('height', value)} />
          <NumberField
            label={t('result')}
            value={Math.min(edit.width ?? Math.min(box.width, 2000), box.width)}
            max={box.width}
            onCommit={(width) => change({ width: width >= box.width ? null : width })}
          />
        </div>
      }
    />
  );
}
