import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { conversationEntry, messagePage } from '@mentora/platform/conversations';
import { localePath } from '@mentora/platform/i18n';
import { Alert, Button, Icon, Link } from '@mentora/ui';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { isConversationId } from '../conversationId';
import { conversationNames } from '../conversationNames';
import { readAction } from './actions';
import { Options } from './Options';
import { SiteConversation } from './SiteConversation';
import { soughtPart } from './soughtPart';

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
  if (!isConversationId(id)) notFound();
  // The list says why nothing is read here yet.
  if (viewer.awaitsGuardian) redirect(localePath(locale, '/messages'));
  const [t, errors, req, asked] = await Promise.all([getTranslations('messages'), getTranslations('errors'), pageRequest(), searchParams]);
  // Its last change first: what comes while the messages are read is then asked for again.
  const entry = await conversationEntry(req, viewer.id, id);
  if (!entry) notFound();
  const { sought, wish, older, newer } = soughtPart(asked);
  const { messages, more } = await messagePage(req, viewer.id, id, wish);

  const path = localePath(locale, `/messages/${id}`);
  const names = conversationNames(entry, viewer.id, locale, t('alone'));
  const hidden = { conversation: id, locale };
  const others = entry.members.filter((member) => member.id !== viewer.id);
  const blocked = others.length === 1 && others[0]?.blocked;
  const [first, last] = [messages[0]?.seq ?? 0, messages.at(-1)?.seq ?? 0];
  const failed = typeof asked.erreur === 'string' ? asked.erreur : undefined;
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
      {failed ? (
        <Alert tone="danger" live>
          {errors(errors.has(failed) ? failed : 'unexpected', { minutes: 1 })}
        </Alert>
      ) : null}
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
      <AreaMessages areas={['messages']}>
        <SiteConversation
          key={`${id} ${sought ?? ''}`}
          beginning={{
            conversation: id,
            me: viewer.id,
            part: messages,
            older: older ?? more,
            newer: newer ?? more,
            change: entry.lastChange,
            read: entry.read,
            last: entry.lastSeq,
            members: entry.members,
          }}
          timeZone={viewer.timeZone}
          now={new Date().toISOString()}
          sought={sought}
          links={{ older: `${path}?avant=${first}`, newer: `${path}?apres=${last}` }}
          names={names}
          hidden={{ ...hidden, clientId: randomUUID() }}
          shut={others.length === 0 ? t('nobodyLeft') : blocked ? t('youBlocked', { name: names }) : null}
        />
      </AreaMessages>
    </div>
  );
}
