import type { ConversationEntry } from '@mentora/platform/conversations';
import type { Locale } from '@mentora/platform/i18n';

/** Who else is in a conversation, in words; `alone` where nobody is any more. */
export function conversationNames({ members }: Pick<ConversationEntry, 'members'>, me: string, locale: Locale, alone: string): string {
  const names = members.filter(({ id }) => id !== me).map(({ name }) => name);
  return names.length === 0 ? alone : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
