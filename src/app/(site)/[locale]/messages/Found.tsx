import { getFormatter, getTranslations } from 'next-intl/server';
import { MentoraError } from '@mentora/platform';
import { searchMessages, type ConversationEntry } from '@mentora/platform/conversations';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { pageRequest } from '@/app/pageRequest';
import { conversationNames } from './conversationNames';

interface FoundProps {
  person: { id: string; locale: Locale; timeZone: string };
  words: string;
  conversations: readonly ConversationEntry[];
}

/** The messages in which some words are, each leading to its place. */
export async function Found({ person: { id: me, locale, timeZone }, words, conversations }: FoundProps) {
  const [t, list, errors, format, req] = await Promise.all([
    getTranslations('messages.search'),
    getTranslations('messages'),
    getTranslations('errors'),
    getFormatter(),
    pageRequest(),
  ]);
  const result = await searchMessages(req, me, words).catch((error: unknown) => {
    if (error instanceof MentoraError && error.code === 'tooManyTries') return error.details.params ?? {};
    throw error;
  });
  const back = (
    <p>
      <Link href={localePath(locale, '/messages')} className="link inline-flex min-h-11 items-center">
        {t('back')}
      </Link>
    </p>
  );
  if (!('messages' in result)) {
    return (
      <>
        <Alert tone="warning">{errors('tooManyTries', result)}</Alert>
        {back}
      </>
    );
  }
  const { messages, complete } = result as Awaited<ReturnType<typeof searchMessages>>;
  const known = new Map(conversations.map((each) => [each.id, each]));
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{t('found', { count: messages.length, words })}</h2>
      {complete ? null : <Alert tone="info">{t('incomplete')}</Alert>}
      {messages.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {messages.map(({ conversation, seq, author, text, at }) => {
            const entry = known.get(conversation);
            const name = author === me ? list('you') : (entry?.members.find(({ id }) => id === author)?.name ?? list('former'));
            return (
              <li key={`${conversation} ${seq}`} className="relative space-y-1 py-4 hover:bg-band">
                <Link href={localePath(locale, `/messages/${conversation}?message=${seq}`)} className="line-clamp-3 after:absolute after:inset-0">
                  <bdi>{text}</bdi>
                </Link>
                <p className="text-sm text-ink-soft">
                  <bdi>{name}</bdi> · {entry ? <bdi>{conversationNames(entry, me, locale, list('alone'))}</bdi> : null} ·{' '}
                  <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone })}</time>
                </p>
              </li>
            );
          })}
        </ul>
      ) : null}
      {back}
    </section>
  );
}
