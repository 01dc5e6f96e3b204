'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';
import type { Outcome } from '../../commands/moderateImages';
import type { ImageCard } from '../../search/imageCards';

interface Refusal {
  id: string;
  title: string;
  why: string;
}

const atOnce = 100;

/** Decides images and says what became of each: those that wait no longer go, the others are named with the reason. */
export function useDecisions(docs: readonly ImageCard[], settled: (ids: string[]) => void) {
  const { text } = usePanelText();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);

  const why = ({ code, moderationStatus }: Outcome): string => {
    if (code === 'notFound') return text('modGone');
    if (code !== 'imageDecidedElsewhere') return text('moderationFailed');
    if (moderationStatus === 'changes-requested') return text('modElsewhereChanges');
    return text(moderationStatus === 'approved' ? 'modElsewhereApproved' : 'modElsewhereRejected');
  };
  const decide = async (ids: readonly string[], status: 'approved' | 'rejected', reason?: string) => {
    setBusy(true);
    const outcomes: Outcome[] = [];
    for (let from = 0; from < ids.length; from += atOnce) {
      const body = { ids: ids.slice(from, from + atOnce), status, reason, seen: 'pending' };
      const answer = await askApi<{ outcomes: Outcome[] }>('POST', '/api/images/moderate', body, text('moderationFailed'));
      if (answer.body) outcomes.push(...answer.body.outcomes);
      else toast.error(answer.problem);
    }
    setBusy(false);
    const titles = new Map(docs.map(({ id, title }) => [id, title]));
    const done = outcomes.filter((outcome) => outcome.done);
    if (done.length > 0) toast.success(text(status === 'approved' ? 'modApproved' : 'modRejected', { count: done.length }));
    setRefusals(outcomes.filter((outcome) => !outcome.done).map((outcome) => ({ id: outcome.id, title: titles.get(outcome.id) ?? '', why: why(outcome) })));
    settled(outcomes.filter(({ code }) => code !== 'unexpected').map(({ id }) => id));
  };
  return { decide, busy, refusals };
}
