'use client';

import { useRowLabel } from '@payloadcms/ui';
import { usePanelText } from '@/collections/panel/admin/usePanelText';

/** The head of a step in the list of steps: its number, its kind, and what it asks. */
export function StepLabel({ kind }: { kind: Record<string, string> }) {
  const { locale } = usePanelText();
  const { data, rowNumber } = useRowLabel<{ prompt?: string }>();
  return (
    <span className="mentora-step-label">
      <span>{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span> <strong>{kind[locale]}</strong>{' '}
      <bdi>{data.prompt}</bdi>
    </span>
  );
}
