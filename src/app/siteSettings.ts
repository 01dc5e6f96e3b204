import config from '@payload-config';
import { unstable_cache } from 'next/cache';
import { getPayload } from 'payload';
import { cache } from 'react';
import type { Locale } from '@mentora/platform/i18n';

/** What an organisation puts in the place of Mentora's own name, logo, colours and welcome. */
export interface SiteSettings {
  name: string;
  logo: { src: string; file: string; width: number; height: number; alt: string } | null;
  accent: string | null;
  welcomeTitle: string | null;
  welcomeText: string | null;
}

/** The site's settings as they are this moment, past what is kept. */
export async function readSettings(locale: Locale): Promise<SiteSettings> {
  const payload = await getPayload({ config });
  const found = await payload.findGlobal({ slug: 'settings', locale, depth: 1, overrideAccess: false });
  const logo = typeof found.logo === 'object' ? found.logo : null;
  return {
    name: found.name || 'Mentora',
    logo:
      logo?.url && logo.filename
        ? { src: logo.url, file: logo.filename, width: logo.width ?? 1, height: logo.height ?? 1, alt: logo.alt ?? '' }
        : null,
    accent: found.accent ?? null,
    welcomeTitle: found.welcomeTitle ?? null,
    welcomeText: found.welcomeText ?? null,
  };
}

const cached = unstable_cache(readSettings, ['site-settings'], { tags: ['settings'] });

/** The site's settings in a language, kept until an administrator changes them; asked for once a page. */
export const getSiteSettings = cache((locale: Locale): Promise<SiteSettings> => cached(locale));
