'use client';

import { Alert, Button } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { Countdown } from '../parts/Countdown';
import type { Held } from './useHold';

/** Says that the chosen hour is kept and for how long, that it is no more, or that somebody was quicker. */
export function HoldLine({ held, again }: { held: Held; again: () => void }) {
  const t = useTranslations('planning');
  switch (held.state) {
    case 'none':
      return null;
    case 'taken':
      return (
        <Alert tone="danger" title={t('taken')} live>
          <p>{t('takenText')}</p>
        </Alert>
      );
    case 'held':
      return (
        <p role="status" className="rounded-md border border-line bg-sheet px-4 py-3">
          {t('held')} <Countdown until={held.until} />
        </p>
      );
    case 'over':
      return (
        <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-sheet px-4 py-3">
          <p>{t('heldNoMore')}</p>
          <Button variant="secondary" onClick={again}>
            {t('holdAgain')}
          </Button>
        </div>
      );
  }
}
