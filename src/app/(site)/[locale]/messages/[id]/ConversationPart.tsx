import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { messagePage, type ConversationEntry } from '@mentora/platform/conversations';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { AreaMessages } from '@/app/i18n/AreaMessages';
import { pageRequest } from '@/app/pageRequest';
import type { Viewer } from '@/app/viewer';
import { SiteConversation } from './SiteConversation';
import { soughtPart } from './soughtPart';

interface ConversationPartProps {
  locale: Locale;
  viewer: Viewer;
  /** As it was before its messages are read: what comes meanwhile is then asked for again. */
  entry: ConversationEntry;
  /** Who else is in it, in words. */
  names: string;
  /** The page that it is on, and what its address asks for. */
  path: string;
  asked: Record<string, string | string[] | undefined>;
  /** Why nobody can write in it, where the page knows. */
  closed?: string;
}

/** A conversation with its messages, on whichever page it stands. */
export async function ConversationPart({ locale, viewer, entry, names, path, asked, closed }: ConversationPartProps) {
  const [t, errors, req] = await Promise.all([getTranslations('messages'), getTranslations('errors'), pageRequest()]);
  const { sought, wish, older, newer } = soughtPart(asked);
  const { messages, more } = await messagePage(req, viewer.id, entry.id, wish);
  const others = entry.members.filter((member) => member.id !== viewer.id);
  const blocked = others.length === 1 && others[0]?.blocked;
  const [first, last] = [messages[0]?.seq ?? 0, messages.at(-1)?.seq ?? 0];
  const address = localePath(locale, path);
  const failed = typeof asked.erreur === 'string' ? asked.erreur : undefined;
  return (
    <AreaMessages areas={['messages']}>
      {failed ? (
        <Alert tone="danger" live>
          {errors(errors.has(failed) ? failed : 'unexpected', { minutes: 1 })}
        </Alert>
      ) : null}
      <SiteConversation
        key={`${entry.id} ${sought ?? ''}`}
        beginning={{
          conversation: entry.id,
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
        links={{ older: `${address}?avant=${first}`, newer: `${address}?apres=${last}` }}
        names={names}
        hidden={{ conversation: entry.id, locale, back: path, clientId: randomUUID() }}
        shut={closed ?? (others.length === 0 ? t('nobodyLeft') : blocked ? t('youBlocked', { name: names }) : null)}
      />
    </AreaMessages>
  );
}
