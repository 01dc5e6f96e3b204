'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageUse } from '../queries/imageUses';

export interface Usage {
  count: number;
  uses: ImageUse[];
  /** For who could delete it: something unpublished needs it, whatever that is. */
  needed?: boolean;
}

const stateWords = { published: 'statePublished', draft: 'stateDraft', submitted: 'stateSubmitted' } as const;

/** Where an image is used, as the API tells it; undefined until it has. */
export function useUsage(id: string | number | undefined): Usage | 'failed' | undefined {
  const { locale } = usePanelText();
  const [usage, setUsage] = useState<Usage | 'failed'>();
  useEffect(() => {
    if (!id) return;
    const leaving = new AbortController();
    fetch(`/api/images/${id}/usage?locale=${locale}`, { signal: leaving.signal })
      .then(async (response) => setUsage(response.ok ? ((await response.json()) as Usage) : 'failed'))
      .catch(() => {
        if (!leaving.signal.aborted) setUsage('failed');
      });
    return () => leaving.abort();
  }, [id, locale]);
  return usage;
}

/** Where and how often an image is used. */
export function Places({ id }: { id: string | number }) {
  const { text } = usePanelText();
  const { config } = useConfig();
  const usage = useUsage(id);
  if (!usage) return <p role="status">{text('loading')}</p>;
  if (usage === 'failed') return <p role="alert">{text('usesFailed')}</p>;
  const { count, uses, needed } = usage;
  if (count === 0) return <p>{text(needed ? 'usesNeeded' : 'usesNone')}</p>;
  const documents = new Set(uses.map(({ where, id }) => `${where} ${id}`));
  return (
    <>
      <p>{text('usesCount', { count })}</p>
      <ul>
        {uses.map((use) => (
          <li key={`${use.where} ${use.id} ${use.state}`}>
            {use.where === 'exercises' || use.href ? (
              <a href={use.href ?? `${config.routes.admin}/collections/exercises/${use.id}`}>
                <bdi>{use.title || text('untitled')}</bdi>
              </a>
            ) : (
              <span>{use.where === 'settings' ? text('usesSettings') : use.where}</span>
            )}{' '}
            {use.where === 'exercises' || use.href ? `(${text(stateWords[use.state])})` : null}
          </li>
        ))}
      </ul>
      {documents.size < count ? <p>{text('usesHidden')}</p> : null}
      <p>{text('usesKeep')}</p>
    </>
  );
}
