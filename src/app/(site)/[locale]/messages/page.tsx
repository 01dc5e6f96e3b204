import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { conversationList, lastMessages } from '@mentora/platform/conversations';
import { localePath } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, LinkButton } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { ConversationItem } from './ConversationItem';
import { Found } from './Found';
import { LiveList } from './LiveList';
import { SearchForm } from './SearchForm';

interface MessagesProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata({ params }: MessagesProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('messages');
  return pageMetadata({ locale, path: '/messages', title: t('title'), description: t('description'), index: false });
}

/** One's conversations, the latest first, and what is found in them. */
export default async function MessagesPage({ params, searchParams }: MessagesProps) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/messages');
  const [t, req, { q }] = await Promise.all([getTranslations('messages'), pageRequest(), searchParams]);
  if (viewer.awaitsGuardian) {
    return (
      <div className="page max-w-200 space-y-8 pt-6 pb-20 md:pt-10">
        <h1 className="text-4xl">{t('title')}</h1>
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={t('guardian.title')}
          action={<LinkButton href={localePath(locale, '/compte/profil')}>{t('guardian.link')}</LinkButton>}
        >
          <p>{t('guardian.text')}</p>
        </EmptyState>
      </div>
    );
  }
  const words = (typeof q === 'string' ? q : '').trim().slice(0, 200);
  const conversations = await conversationList(req, viewer.id);
  const last = await lastMessages(req, viewer.id, conversations.map(({ id }) => id));
  const unread = conversations.reduce((sum, each) => sum + each.unread, 0);
  const person = { id: viewer.id, locale, timeZone: viewer.timeZone };
  return (
    <div className="page max-w-200 space-y-8 pt-6 pb-20 md:pt-10">
      <div className="space-y-2">
        <h1 className="text-4xl">{t('title')}</h1>
        {conversations.length > 0 ? (
          <p className="text-lg text-ink-soft" role="status">
            {t('unread', { count: unread })}
          </p>
        ) : null}
      </div>
      {conversations.length === 0 ? (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={t('empty')}
          action={<LinkButton href={localePath(locale, '/espace')}>{t('toSpace')}</LinkButton>}
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm locale={locale} words={words} />
          {words ? (
            <Found person={person} words={words} conversations={conversations} />
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {conversations.map((conversation) => (
                <ConversationItem key={conversation.id} person={person} conversation={conversation} last={last.get(conversation.id)} />
              ))}
            </ul>
          )}
        </>
      )}
      <LiveList />
    </div>
  );
}
