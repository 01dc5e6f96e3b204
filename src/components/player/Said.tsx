'use client';

import { CircleCheck, Lightbulb, TriangleAlert, WifiOff } from 'lucide';
import { useTranslations } from '../words/Words';
import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';
import { Glyph } from '../primitives/Glyph';
import type { StepProgress } from './state';
import type { PlayerStep } from './types';
import { useSlow } from './useSlow';

interface SaidProps {
  step: PlayerStep;
  progress: StepProgress;
  /** Offered where a hint exists and the main button does something else. */
  onHint?: () => void;
  /** Offered to who has tried and may go on all the same. */
  onSkip?: () => void;
}

const wrongs = 3;

/** What there is to say of the last answer: never more than what helps now. Read out as it changes. */
export function Said(props: SaidProps) {
  return (
    <div role="status" id="player-said">
      <Words {...props} />
    </div>
  );
}

function Words({ step, progress, onHint, onSkip }: SaidProps) {
  const t = useTranslations('player');
  const slow = useSlow(progress.sending === 'sending');
  const { state, last, sending, trouble, hint, hintShown } = progress;

  if (sending === 'lost') {
    return (
      <Sheet edge="border-s-warning" icon={<Glyph shape={WifiOff} size={24} className="text-warning" />} title={t('lost.title')}>
        <p>{t('lost.text')}</p>
      </Sheet>
    );
  }
  if (slow) return <Sheet edge="border-s-sun" title={t('slow')} />;
  if (trouble) {
    return (
      <Sheet edge="border-s-danger" icon={<Glyph shape={TriangleAlert} size={24} className="text-danger" />} title={t('trouble.title')}>
        <p>{t.has(`trouble.${trouble}`) ? t(`trouble.${trouble}` as 'trouble.other') : t('trouble.other')}</p>
      </Sheet>
    );
  }
  if (state?.solved) {
    if (step.kind === 'read' && !state.explanationHtml) return null;
    return (
      <Sheet
        edge="border-s-success"
        icon={<Glyph shape={CircleCheck} size={24} className="text-success" />}
        title={step.kind === 'read' ? t('explanation') : state.firstRight ? t('right.first') : t('right.later')}
      >
        {/* Written by trainers in an editor without scripts, and turned into HTML by the server. */}
        {state.explanationHtml ? <div className="prose" dangerouslySetInnerHTML={{ __html: state.explanationHtml }} /> : null}
      </Sheet>
    );
  }
  if (progress.closed) return <Sheet edge="border-s-sun" title={t('passed')} />;
  if (progress.early) return <Sheet edge="border-s-sun" title={t(step.kind === 'type' ? 'early.type' : 'early.choice')} />;
  if (!last && !hintShown) return null;
  return (
    <Sheet edge="border-s-sun">
      {last ? (
        <p>
          <strong>{titleOf()}</strong> {last.verdict.right ? null : textOf()}
        </p>
      ) : null}
      {hint && hintShown ? (
        <p className="flex gap-2">
          <Glyph shape={Lightbulb} className="mt-1 text-support" />
          <span>
            <strong>{t('hint.label')}</strong> {hint}
          </span>
        </p>
      ) : null}
      {(onHint && hint && !hintShown) || onSkip ? (
        <p className="-mb-2 flex flex-wrap gap-x-6">
          {onHint && hint && !hintShown ? <QuietButton onClick={onHint}>{t('hint.show')}</QuietButton> : null}
          {onSkip ? <QuietButton onClick={onSkip}>{t('skip')}</QuietButton> : null}
        </p>
      ) : null}
    </Sheet>
  );

  function titleOf(): string {
    if (last?.nearer) return t('tap.found', { left: (last.verdict.of ?? 0) - (last.verdict.found ?? 0) });
    if (last?.verdict.right) return t('tap.already');
    return step.kind === 'tap' ? t('tap.missTitle') : t('wrong.title');
  }

  function textOf(): string {
    const turn = String(((state?.tries ?? 1) - 1) % wrongs) as '0' | '1' | '2';
    if (step.kind === 'tap') return t(`tap.miss.${turn}`);
    if (step.kind === 'order') return t('wrong.order', { count: last?.verdict.placesRight?.filter(Boolean).length ?? 0 });
    if (step.kind === 'type') return t(`wrong.type.${turn}`);
    return step.kind === 'choice' && step.multiple ? t('wrong.several') : t('wrong.choice');
  }
}

function Sheet({ edge, icon, title, children }: { edge: string; icon?: ReactNode; title?: string; children?: ReactNode }) {
  return (
    <div className={classes('player-appear rounded-md border border-s-[6px] border-line bg-sheet px-5 py-3', edge)}>
      {title ? (
        <p className="flex items-start gap-2 font-bold">
          {icon ? <span className="mt-0.5 shrink-0">{icon}</span> : null}
          {title}
        </p>
      ) : null}
      {children ? <div className="space-y-2">{children}</div> : null}
    </div>
  );
}

function QuietButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className="link min-h-11 font-bold">
      {children}
    </button>
  );
}
