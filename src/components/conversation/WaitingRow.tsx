'use client';

import { useTranslations } from '../words/Words';
import type { Waiting } from './kept';
import { useRefusal } from './useRefusal';

interface WaitingRowProps {
  entry: Waiting;
  retry: (clientId: string) => void;
  discard: (clientId: string) => void;
}

const small = 'inline-flex min-h-11 items-center px-2 font-bold underline underline-offset-4';

/** A message on its way, or one that was not taken, and what can be done about it. */
export function WaitingRow({ entry: { clientId, text, files, refused }, retry, discard }: WaitingRowProps) {
  const t = useTranslations('messages');
  const refusal = useRefusal();
  return (
    <li data-waiting-message className="flex flex-col items-end">
      <div className={`max-w-[min(34rem,82%)] min-w-0 rounded-lg rounded-ee-sm border border-dashed bg-sheet px-4 py-2.5 ${refused ? 'border-danger' : 'border-line-strong'}`}>
        <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
          {text}
        </p>
        {files.map(({ id, name }) => (
          <p key={id}>
            <bdi>{name}</bdi>
          </p>
        ))}
        {refused ? null : <p className="mt-0.5 text-sm text-ink-soft">{t('sending')}</p>}
      </div>
      {refused ? (
        <div role="alert" className="flex flex-wrap items-center justify-end gap-x-2 text-sm">
          <p className="font-bold text-danger">
            {t('notSent')} {refusal(refused)}
          </p>
          <button type="button" className={small} onClick={() => retry(clientId)}>
            {t('retry')}
          </button>
          <button type="button" className={small} onClick={() => discard(clientId)}>
            {t('discard')}
          </button>
        </div>
      ) : null}
    </li>
  );
}
