import config from '@payload-config';
import { registriesOf } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { reportLink } from '@mentora/moderation/cases/site';

/** Where something is reported, and the word that leads there; null where the plugin that looks after it is not in. */
export async function reportLinkOf(locale: Locale, subject: string, id: string): Promise<{ href: string; label: string } | null> {
  return registriesOf(await config).plugins.includes('moderation') ? reportLink(locale, subject, id) : null;
}
