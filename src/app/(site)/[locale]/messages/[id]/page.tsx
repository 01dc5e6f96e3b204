import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isId } from '@mentora/platform';
import { conversationEntry } from '@mentora/platform/conversations';
import { localePath } from '@mentora/platform/i18n';
import { Button, Icon, Link } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { conversationNames } from '../conversationNames';
import { readAction } from './actions';
import { ConversationPart } from './ConversationPart';
import { Options } from './Options';

interface ConversationPageProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const t = await getTranslations('messages');
  return pageMetadata({ locale, path: `/messages/${id}`, title: t('title'), index: false });
}

/** A conversation of one's own; somebody else's is as if it were not there. */
export default async function ConversationPage({ params, searchParams }: ConversationPageProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await signedIn(locale, `/messages/${id}`);
  if (!isId(id)) notFound();
  // The list says why nothing is read here yet.
  if (viewer.awaitsGuardian) redirect(localePath(locale, '/messages'));
  const [t, req, asked] = await Promise.all([getTranslations('messages'), pageRequest(), searchParams]);
  const entry = await conversationEntry(req, viewer.id, id);
  if (!entry) notFound();
  const names = conversationNames(entry, viewer.id, locale, t('alone'));
  const hidden = { conversation: id, locale };
  return (
    <div data-conversation-page className="page flex h-[calc(100dvh-7.5rem)] min-h-110 max-w-200 flex-col pt-2 max-md:h-dvh">
      <div className="flex items-center justify-between gap-3 py-2">
        <div className="flex min-w-0 items-center gap-2">
          <Link href={localePath(locale, '/messages')} className="-ms-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-band">
            <Icon name="arrow-left" />
            <span className="sr-only">{t('all')}</span>
          </Link>
          <h1 dir="auto" className="min-w-0 truncate text-2xl leading-snug max-sm:text-xl">
            {names}
          </h1>
        </div>
        <Options conversation={entry} me={viewer.id} locale={locale} hidden={hidden} />
      </div>
      {entry.unread > 0 ? (
        <noscript>
          <form action={readAction}>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button type="submit" variant="quiet">
              {t('markRead')}
            </Button>
          </form>
        </noscript>
      ) : null}
      <ConversationPart {...{ locale, viewer, entry, names, asked }} path={`/messages/${id}`} />
    </div>
  );
}
