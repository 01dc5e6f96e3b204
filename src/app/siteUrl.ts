import { settings } from '@mentora/platform/settings';

/** The public address of the site, for whatever leaves it: mails, social pictures, the sitemap. */
export function siteUrl(): URL {
  return new URL(settings().url);
}
