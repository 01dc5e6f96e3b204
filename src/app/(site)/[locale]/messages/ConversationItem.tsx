import { getFormatter, getTranslations } from 'next-intl/server';
import type { ConversationEntry, Message } from '@mentora/platform/conversations';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Link } from '@mentora/ui';
import { conversationNames } from './conversationNames';

interface ConversationItemProps {
  person: { id: string; locale: Locale; timeZone: string };
  conversation: ConversationEntry;
  /** The last message of it. */
  last?: Message;
}

/** A conversation of the list: with whom, what was said last and when, and what waits to be read. */
export async function ConversationItem({ person: { id: me, locale, timeZone }, conversation, last }: ConversationItemProps) {
  const [t, format] = await Promise.all([getTranslations('messages'), getFormatter()]);
  const { id, unread, at, muted } = conversation;
  const said = !last ? t('nothingYet') : last.unreadable ? t('unreadable') : last.hidden ? t('hidden') : last.text === null ? t('deleted') : last.text || t('file.withFiles', { count: last.attachments.length });
  return (
    <li className="relative flex gap-4 py-5 hover:bg-band">
      {/* A knot of the thread where something is new. */}
      <span aria-hidden="true" className={`mt-2.5 size-3 shrink-0 rounded-full ${unread > 0 ? 'bg-support' : 'bg-line'}`} />
      <div className="min-w-0 flex-1 space-y-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className={`min-w-0 text-xl ${unread > 0 ? '' : 'font-normal'}`}>
            <Link href={localePath(locale, `/messages/${id}`)} className="after:absolute after:inset-0">
              <bdi>{conversationNames(conversation, me, locale, t('alone'))}</bdi>
            </Link>
          </h2>
          <time dateTime={at} className="text-sm text-ink-soft">
            {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone })}
          </time>
        </div>
        <p className="truncate text-ink-soft">
          {last?.author === me && last.text !== null ? `${t('youSaid')} ` : null}
          <bdi>{said}</bdi>
        </p>
        {unread > 0 || muted ? (
          <p className="flex flex-wrap gap-2 pt-1">
            {unread > 0 ? <Chip tone="accent">{t('unread', { count: unread })}</Chip> : null}
            {muted ? <Chip>{t('muted')}</Chip> : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}
