'use client';

import { useTranslations } from '../../words/Words';
import { useId, useRef, useState } from 'react';
import type { ChangeEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { areaOf, moveCrosshair, pointIn, type Point } from '../crosshair';
import { plainWidth } from '../plainWidth';
import { Screenshot } from '../Screenshot';
import { isFixed, type StepProgress } from '../state';
import type { PlayerStep } from '../types';
import { Crosshair, FoundMark, MissMark, WaitMark } from './TapMarks';

interface TapScreenProps {
  step: Extract<PlayerStep, { kind: 'tap' }>;
  progress: StepProgress;
  onTouch: (point: Point) => void;
}

/**
 * A screenshot to touch. By finger or mouse one touches it; by keyboard, or with a screen reader on a phone,
 * two sliders move a cross-hair, and each says where it is. Nothing tells whether it stands on something.
 */
export function TapScreen({ step, progress, onTouch }: TapScreenProps) {
  const t = useTranslations('player.tap');
  const [aim, setAim] = useState<Point>({ x: 0.5, y: 0.5 });
  const [aiming, setAiming] = useState(false);
  const across = useRef<HTMLInputElement>(null);
  const down = useRef<HTMLInputElement>(null);
  const helpId = useId();

  const fixed = isFixed(progress);
  const done = progress.closed || (progress.state?.solved ?? false);
  const missed = progress.last && !progress.last.verdict.right && !progress.last.nearer ? progress.last.response : undefined;
  const place = t('place', { area: t(`area.${areaOf(aim)}`), across: Math.round(aim.x * 100), down: Math.round(aim.y * 100) });

  function touch(point: Point) {
    if (!fixed) onTouch(point);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      touch(aim);
      return;
    }
    const next = moveCrosshair(aim, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    setAim(next);
    // The slider that moved has the focus, so that what is read out is its new place.
    (event.key === 'ArrowUp' || event.key === 'ArrowDown' ? down : across).current?.focus();
  }

  const slider = (axis: keyof Point) => ({
    type: 'range',
    min: 0,
    max: 100,
    value: Math.round(aim[axis] * 100),
    'aria-label': t(axis === 'x' ? 'acrossLabel' : 'downLabel'),
    'aria-valuetext': place,
    'aria-describedby': helpId,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setAim({ ...aim, [axis]: Number(event.target.value) / 100 }),
    className: 'sr-only',
  });

  return (
    <div
      role="group"
      aria-label={t('screen')}
      onFocus={() => setAiming(true)}
      onBlur={(event: FocusEvent) => setAiming(event.currentTarget.contains(event.relatedTarget))}
      className="rounded-lg has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-4 has-[input:focus-visible]:outline-accent"
    >
      <Screenshot screen={step.screen}>
        <button
          type="button"
          aria-hidden="true"
          tabIndex={-1}
          data-player="touch"
          className="absolute inset-0 cursor-pointer touch-manipulation rounded-none! outline-none!"
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event: MouseEvent<HTMLElement>) =>
            touch(pointIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY))
          }
        />
        {progress.state?.found?.map((zone) => <FoundMark key={`${zone.x} ${zone.y}`} zone={zone} />)}
        {missed?.kind === 'tap' && !fixed ? <MissMark key={progress.state?.tries} at={missed} /> : null}
        {progress.pending?.response.kind === 'tap' ? <WaitMark at={progress.pending.response} /> : null}
        {aiming && !done ? <Crosshair at={aim} /> : null}
      </Screenshot>
      {done ? null : (
        <>
          <noscript>
            {/* Without script the picture itself is the button: the browser sends where it was touched. */}
            <style>{':has(> [data-player=touch]) { display: none }'}</style>
            <input
              type="image"
              name="point"
              src={step.screen.src}
              alt={step.screen.alt}
              width={plainWidth}
              height={(plainWidth * step.screen.height) / step.screen.width}
            />
          </noscript>
          <input ref={across} {...slider('x')} onKeyDown={press} />
          <input ref={down} {...slider('y')} onKeyDown={press} tabIndex={-1} />
          <div className={aiming ? 'mt-3 text-center' : 'sr-only'}>
            <p id={helpId} className="text-sm text-ink-soft">
              {t('keys')}
            </p>
            <button
              type="button"
              onClick={() => touch(aim)}
              className="mt-2 min-h-11 rounded-full border-2 border-ink px-5 font-bold hover:bg-ink hover:text-paper"
            >
              {t('touchHere')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
