'use client';

import { useTranslations } from '../words/Words';
import type { MouseEvent, ReactNode } from 'react';
import { Button, buttonClasses } from '../primitives/Button';
import type { MainAction } from './actions';
import { stepAddress } from './address';

interface FootProps {
  action: MainAction;
  last: boolean;
  reads: boolean;
  busy: boolean;
  back?: { position: number; total: number; go: (position: number) => void };
  /** What was said of the last answer: it stays in sight, above the thumb. */
  children: ReactNode;
}

/** The bottom of a step, within reach of a thumb: the way back, and the one thing to do next. */
export function Foot({ action, last, reads, busy, back, children }: FootProps) {
  const t = useTranslations('player.action');
  const label = action === 'none' ? null : reads && action === 'answer' ? t(last ? 'finish' : 'next') : t(action);

  function goBack(event: MouseEvent) {
    event.preventDefault();
    back?.go(back.position);
  }

  return (
    <div className="sticky bottom-0 z-10 -mx-5 mt-auto space-y-3 bg-paper px-5 pt-2 pb-[max(16px,env(safe-area-inset-bottom))] md:static md:col-start-1 md:mx-0 md:mt-0 md:px-0">
      <div className="max-h-[42dvh] overflow-y-auto md:max-h-none">{children}</div>
      <div className="flex gap-3">
        {back ? (
          <a
            href={stepAddress(back.position, back.total)}
            onClick={goBack}
            className={buttonClasses({ variant: 'secondary' }, 'flex-1 px-4! md:flex-none md:px-7!')}
          >
            {t('back')}
          </a>
        ) : null}
        {action === 'none' ? (
          <span className="flex-1 md:hidden" />
        ) : (
          <Button
            type="submit"
            variant={action === 'skip' ? 'quiet' : 'primary'}
            aria-disabled={busy || undefined}
            // The second half of a double click is not meant for what the button has become.
            onClick={(event) => (event.detail > 1 ? event.preventDefault() : undefined)}
            className="flex-1 px-4! md:flex-none md:px-8!"
          >
            {busy ? t('busy') : label}
          </Button>
        )}
      </div>
    </div>
  );
}
