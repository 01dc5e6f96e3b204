'use client';

import { Ellipsis } from 'lucide';
import { memo, useState } from 'react';
import { Glyph } from '../primitives/Glyph';
import { useTranslations } from '../words/Words';
import { Attachments } from './Attachments';
import { EditForm } from './EditForm';
import { Previews } from './Previews';
import { RichText } from './RichText';
import { hasLink } from './marks';
import type { ConversationDoor, Message } from './types';

interface MessageRowProps {
  message: Message;
  mine: boolean;
  name: string;
  time: string;
  /** The day, where it is another than that of the message before. */
  day?: string;
  isFirstNew: boolean;
  /** The last one that all others have read. */
  isRead: boolean;
  isSought: boolean;
  /** Since when what can be done with it is shown. */
  openedAt?: number;
  toggle: (seq: number) => void;
  /** Gives it other words; taking it back is left where nobody writes. */
  edit?: (seq: number, text: string) => Promise<void>;
  remove: (message: Message) => void;
  report?: (seq: number) => string;
  /** Puts it into what one writes, as a quote; nothing of the kind where nobody writes. */
  quote?: (message: Message) => void;
  previews: ConversationDoor['previews'];
  fileAddress: (id: string) => string;
}

/** How long one may change one's own: the server has the last word. */
const changeable = 15 * 60_000;

const small = 'inline-flex min-h-11 items-center px-2 font-bold underline underline-offset-4';

/** One message: its text, who wrote it and when, and what can be done with it. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, mine, name, time, day, isFirstNew, isRead, isSought, openedAt, toggle, edit, remove, report, quote, previews, fileAddress } = props;
  const t = useTranslations('messages');
  const [isEditing, setIsEditing] = useState(false);
  const { seq, text, hidden, unreadable, at, edited, attachments } = message;
  const isOpen = openedAt !== undefined;
  const canChange = mine && text !== null && isOpen && openedAt - new Date(at).getTime() < changeable;
  const hasMenu = text !== null && (mine || report !== undefined || quote !== undefined);
  return (
    <li data-seq={seq} className="[contain:layout_style]">
      {day ? (
        <p className="my-4 text-center text-sm font-bold text-ink-soft">
          <time dateTime={at}>{day}</time>
        </p>
      ) : null}
      {isFirstNew ? (
        <p className="my-3 flex items-center gap-3 text-sm font-bold text-support before:h-px before:flex-1 before:bg-support after:h-px after:flex-1 after:bg-support">
          {t('new')}
        </p>
      ) : null}
      <div className={`flex items-start gap-1 ${mine ? 'flex-row-reverse' : ''}`}>
        <div
          data-bubble
          className={`max-w-[min(34rem,82%)] min-w-0 rounded-lg border px-4 py-2.5 ${
            mine ? 'rounded-ee-sm border-line-strong bg-sheet' : 'rounded-es-sm border-band bg-band'
          } ${isSought ? 'outline-3 outline-offset-2 outline-sun' : ''}`}
        >
          {isEditing && edit && text !== null ? (
            <EditForm text={text} save={(changed) => edit(seq, changed)} close={() => setIsEditing(false)} />
) : text === '' ? null : text !== null ? (
            <>
              <RichText text={text} />
              {hasLink(text) ? <Previews seq={seq} text={text} ask={previews} /> : null}
            </>
          ) : (
            <p className="text-ink-soft italic">{unreadable ? t('unreadable') : hidden ? t('hidden') : t('deleted')}</p>
          )}
          {attachments.length > 0 ? <Attachments attachments={attachments} address={fileAddress} /> : null}
          <p className="mt-0.5 text-sm text-ink-soft">
            <bdi className={mine ? 'sr-only' : undefined}>{mine ? t('you') : name}</bdi>
            {mine ? null : ' · '}
            <time dateTime={at}>{time}</time>
            {edited && text !== null ? ` · ${t('edited')}` : null}
            {isRead ? ` · ${t('read')}` : null}
          </p>
        </div>
        {hasMenu ? (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => toggle(seq)}
            className="grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-band"
          >
            <Glyph shape={Ellipsis} size={20} />
            <span className="sr-only">{t('options', { time })}</span>
          </button>
        ) : null}
      </div>
      {isOpen ? (
        <p className={`flex flex-wrap gap-x-2 ${mine ? 'justify-end' : ''}`}>
          {quote && text ? (
            <button type="button" className={small} onClick={() => quote(message)}>
              {t('quote')}
            </button>
          ) : null}
          {canChange ? (
            <>
              {edit ? (
                <button
                  type="button"
                  className={small}
                  onClick={() => {
                    setIsEditing(true);
                    toggle(seq);
                  }}
                >
                  {t('edit')}
                </button>
              ) : null}
              <button type="button" className={`${small} text-danger`} onClick={() => remove(message)}>
                {t('delete')}
              </button>
            </>
          ) : mine ? (
            <span className="px-2 py-2 text-sm text-ink-soft">{t('tooLate')}</span>
          ) : null}
          {!mine && report ? (
            <a href={report(seq)} className={small}>
              {t('report')}
            </a>
          ) : null}
        </p>
      ) : null}
    </li>
  );
});
