'use client';

import { useTranslations } from '../words/Words';
import type { Message } from './types';

/**
 * What arrives, for who listens to the page. It stands apart from the messages: what is put before them when one reads
 * back is no news, and is not read out.
 */
export function Arrivals({ arrived, names }: { arrived: readonly Message[]; names: ReadonlyMap<string, string> }) {
  const t = useTranslations('messages');
  return (
    <div role="log" aria-label={t('arrivals')} className="sr-only">
      {arrived.map(({ seq, author, text, unreadable, attachments }) => (
        <p key={seq}>
          {t('arrived', { name: (author && names.get(author)) || t('former'), text: unreadable ? t('unreadable') : text || t('file.withFiles', { count: attachments.length }) })}
        </p>
      ))}
    </div>
  );
}
