import { localePath, type Locale } from '@mentora/platform/i18n';
import { settings } from '@mentora/platform/settings';
import { translator } from '../messages';
import { sessionPath } from './address';
import type { SessionType } from './status';

/** What a calendar says of a session: what it is for, with whom, and where its page is; never a text that anybody has written. */
export function entryTexts(
  locale: Locale,
  { type, name, mentorship, session }: { type: SessionType; name: string | null; mentorship: string; session?: string },
): { title: string; text: string; url: string } {
  const t = translator(locale, 'sessions');
  const page = session ? sessionPath(mentorship, session) : `/mentorships/${mentorship}`;
  const url = `${settings().url}${localePath(locale, page)}`;
  const title = t('calendar.title', { type: t(`types.${type}`), name: name ?? t('somebody') });
  return { title, text: t('calendar.text', { url }), url };
}

/** What tells calendar entries of this site from those of others. */
export const uidOf = (id: string): string => `${id}@${new URL(settings().url).hostname}`;
