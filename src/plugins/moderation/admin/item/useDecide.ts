'use client';

import { askApi } from '@mentora/ui/panel/client';
import { useTranslations } from '@mentora/ui/words';
import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useReview } from './ReviewState';

export type DecisionVerb = 'approve' | 'request-changes' | 'reject';

interface Refusal {
  problem: string;
  code?: string;
}

/**
 * Sends a decision on the submission that is looked at. After it the next item opens. Who comes second is told by whom
 * it was decided, and what was typed stays.
 */
export function useDecide(onClose: () => void) {
  const t = useTranslations('review');
  const { item, ways, forget } = useReview();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();

  const decide = async (verb: DecisionVerb, input: object) => {
    setBusy(true);
    setRefused(undefined);
    const address = `/api/contributions/${item.id}/${verb}`;
    const answer = await askApi('POST', address, { ...input, submission: item.submission }, t('failed'));
    setBusy(false);
    if (answer.problem !== undefined) {
      setRefused({ problem: answer.problem, code: answer.error?.code });
      // Somebody was quicker: the page behind says who, and what was decided.
      if (answer.status === 409) startRouteTransition(() => router.refresh());
      return;
    }
    forget();
    toast.success(t(`decide.done.${verb}`));
    onClose();
    if (!ways.waiting) toast.info(t('decide.last'));
    startRouteTransition(() => router.push(ways.waiting ?? ways.queue));
  };
  return { decide, busy, refused };
}
