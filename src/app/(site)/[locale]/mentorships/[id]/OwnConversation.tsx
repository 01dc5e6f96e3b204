import { getTranslations } from 'next-intl/server';
import { archiveWords } from '@mentora/parrainage/site';
import { conversationEntry } from '@mentora/platform/conversations';
import type { Locale } from '@mentora/platform/i18n';
import { pageRequest } from '@/app/pageRequest';
import type { Viewer } from '@/app/viewer';
import { conversationNames } from '../../messages/conversationNames';
import { ConversationPart } from '../../messages/[id]/ConversationPart';

interface OwnConversationProps {
  locale: Locale;
  viewer: Viewer;
  id: string;
  /** The archive is closed: nothing is written any more. */
  closed: boolean;
  path: string;
  asked: Record<string, string | string[] | undefined>;
}

/** The conversation of a relation, on its page. */
export async function OwnConversation({ locale, viewer, id, closed, path, asked }: OwnConversationProps) {
  const [t, req] = await Promise.all([getTranslations('messages'), pageRequest()]);
  const entry = await conversationEntry(req, viewer.id, id);
  if (!entry) return null;
  const names = conversationNames(entry, viewer.id, locale, t('alone'));
  return <ConversationPart {...{ locale, viewer, entry, names, path, asked }} closed={closed ? archiveWords(locale) : undefined} />;
}
