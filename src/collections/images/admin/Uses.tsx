'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageUse } from '../queries/imageUses';

interface Uses {
  count: number;
  uses: ImageUse[];
}

/** Where and how often this image is used. */
export function Uses() {
  const { id } = useDocumentInfo();
  const { text, locale } = usePanelText();
  const { config } = useConfig();
  const [uses, setUses] = useState<Uses | 'failed' | null>(null);

  useEffect(() => {
    if (!id) return;
    const leaving = new AbortController();
    fetch(`/api/images/${id}/usage?locale=${locale}`, { signal: leaving.signal })
      .then(async (response) => setUses(response.ok ? ((await response.json()) as Uses) : 'failed'))
      .catch(() => {
        if (!leaving.signal.aborted) setUses('failed');
      });
    return () => leaving.abort();
  }, [id, locale]);

  if (!id) return null;
  return (
    <section className="mentora-side">
      <h2>{text('uses')}</h2>
      {uses === null ? <p>{text('loading')}</p> : null}
      {uses === 'failed' ? <p role="alert">{text('usesFailed')}</p> : null}
      {uses && uses !== 'failed' ? <Places {...uses} admin={config.routes.admin} /> : null}
    </section>
  );
}

function Places({ count, uses, admin }: Uses & { admin: string }) {
  const { text } = usePanelText();
  if (count === 0) return <p>{text('usesNone')}</p>;
  const documents = new Set(uses.map(({ where, id }) => `${where} ${id}`));
  return (
    <>
      <p>{text('usesCount', { count })}</p>
      <ul>
        {uses.map((use) => (
          <li key={`${use.where} ${use.id} ${use.state}`}>
            {use.where === 'exercises' ? (
              <a href={`${admin}/collections/exercises/${use.id}`}>
                <bdi>{use.title || text('untitled')}</bdi>
              </a>
            ) : (
              <span>{use.where === 'settings' ? text('usesSettings') : use.where}</span>
            )}{' '}
            {use.where === 'exercises' ? `(${text(use.state === 'draft' ? 'stateDraft' : 'statePublished')})` : null}
          </li>
        ))}
      </ul>
      {documents.size < count ? <p>{text('usesHidden')}</p> : null}
      <p>{text('usesKeep')}</p>
    </>
  );
}
