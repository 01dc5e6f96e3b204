'use client';

import { ArrowDown, ArrowUp, Check, GripVertical } from 'lucide';
import { useTranslations } from '../../words/Words';
import { useState } from 'react';
import { classes } from '../../primitives/classes';
import { Glyph } from '../../primitives/Glyph';
import { moveItem } from '../reorder';
import { isFixed, type StepProgress } from '../state';
import type { PlayerStep, StepResponse } from '../types';
import { useDrag } from './useDrag';

interface OrderAnswerProps {
  step: Extract<PlayerStep, { kind: 'order' }>;
  progress: StepProgress;
  labelledBy: string;
  onDraft: (draft: StepResponse) => void;
}

const moveButton =
  'grid size-11 shrink-0 place-items-center rounded-full border-2 border-line-strong hover:border-ink ' +
  'aria-disabled:opacity-35 aria-disabled:hover:border-line-strong';

/** Items to put in order: dragged by their handle, or moved by two buttons that each say where it went. */
export function OrderAnswer({ step, progress, labelledBy, onDraft }: OrderAnswerProps) {
  const t = useTranslations('player.order');
  const [said, setSaid] = useState('');
  const texts = new Map(step.items.map((item) => [item.id, item.text]));
  const items = progress.draft?.kind === 'order' ? progress.draft.items : step.items.map((item) => item.id);
  const places = progress.last?.verdict.placesRight;
  const solved = progress.state?.solved ?? false;
  const fixed = isFixed(progress);

  function move(from: number, to: number) {
    if (fixed || to < 0 || to >= items.length) return;
    onDraft({ kind: 'order', items: moveItem(items, from, to) });
    setSaid(t('moved', { item: texts.get(items[from] ?? '') ?? '', place: to + 1, total: items.length }));
  }

  const { list, dragged, handle, offset } = useDrag(move);

  return (
    <div className="space-y-3">
      {fixed ? null : <p className="text-ink-soft">{t('how')}</p>}
      <ol ref={list} aria-labelledby={labelledBy} className="space-y-2">
        {items.map((id, index) => {
          const text = texts.get(id) ?? '';
          const right = solved || places?.[index] === true;
          return (
            <li
              key={id}
              style={{ transform: `translateY(${offset(index)}px)` }}
              className={classes(
                'flex min-h-15 items-center gap-2 rounded-md border-2 bg-sheet py-1.5 pe-2',
                right ? 'border-success' : 'border-line-strong',
                dragged === index ? 'relative z-10 border-accent shadow-2' : dragged !== undefined && 'transition-transform',
                fixed && 'ps-4',
              )}
            >
              <input type="hidden" name="item" value={id} />
              {fixed ? null : (
                <span
                  {...handle(index)}
                  data-player="grip"
                  className="grid h-11 w-10 shrink-0 cursor-grab touch-none place-items-center text-ink-soft active:cursor-grabbing"
                >
                  <Glyph shape={GripVertical} size={24} />
                </span>
              )}
              <span className="min-w-0 flex-1">
                {text}
                {right ? (
                  <span className="flex items-center gap-1.5 text-sm font-bold text-success">
                    <Glyph shape={Check} size={18} weight={3} />
                    {t('inPlace')}
                  </span>
                ) : null}
              </span>
              {fixed ? null : (
                <>
                  <button
                    type="button"
                    aria-label={t('up', { item: text })}
                    aria-disabled={index === 0 || undefined}
                    onClick={() => move(index, index - 1)}
                    className={moveButton}
                  >
                    <Glyph shape={ArrowUp} />
                  </button>
                  <button
                    type="button"
                    aria-label={t('down', { item: text })}
                    aria-disabled={index === items.length - 1 || undefined}
                    onClick={() => move(index, index + 1)}
                    className={moveButton}
                  >
                    <Glyph shape={ArrowDown} />
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}
