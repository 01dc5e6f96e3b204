import config from '@payload-config';
import { unstable_cache } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { isLocale } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { imageStore } from '@/collections/images/storage';
import { exerciseBySlug } from '@/collections/exercises/queries';
import { getSiteSettings } from '@/app/siteSettings';
import { drawSocialPicture } from '@/app/social/drawSocialPicture';

/** What the picture says: the site's welcome, or an exercise. Nothing where there is no such exercise. */
async function captionOf(locale: Locale, slug: string | undefined): Promise<{ title: string; detail?: string } | null> {
  const t = await getTranslations({ locale, namespace: 'home' });
  if (!slug) {
    const { welcomeTitle } = await getSiteSettings(locale);
    return { title: welcomeTitle || t('title') };
  }
  const found = await exerciseBySlug(await getPayload({ config }), { locale, slug });
  if (!found || found.redirect !== undefined) return null;
  const { title, category, minutes, difficulty } = found.card;
  const facts = [t('exercises.minutes', { minutes }), t(`exercises.difficulty.${difficulty}`)];
  return { title, detail: [category?.title, ...facts].filter(Boolean).join(' · ') };
}

type Picture = Omit<Parameters<typeof drawSocialPicture>[0], 'logo'> & { logo?: string };

/** Drawn once for the same words and the same look. */
const drawn = unstable_cache(
  async ({ logo, ...words }: Picture) => {
    const bytes = logo ? await (await imageStore()).read(logo) : null;
    return (await drawSocialPicture({ ...words, logo: bytes ?? undefined })).toString('base64');
  },
  ['social-picture'],
);

/** `/partage/fr.png`, `/partage/fr/mon-exercice.png`: what social networks show beside a link. */
export async function GET(_request: Request, { params }: { params: Promise<{ picture: string[] }> }) {
  const address = (await params).picture.join('/');
  const [, locale, slug] = /^(\w+)(?:\/([^/]+))?\.png$/.exec(address) ?? [];
  const caption = isLocale(locale) ? await captionOf(locale, slug) : null;
  if (!isLocale(locale) || !caption) return new Response(null, { status: 404 });
  const { name, accent, logo } = await getSiteSettings(locale);
  const picture = await drawn({ locale, name, accent: accent ?? undefined, logo: logo?.file, ...caption });
  return new Response(Buffer.from(picture, 'base64'), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
  });
}
