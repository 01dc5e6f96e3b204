import { unstable_cache } from 'next/cache';
import { defaultLocale } from '@mentora/platform/i18n';
import { defaultAccent } from '@mentora/ui';
import { imageStore } from '@/collections/images/storage';
import { drawIcon, iconFiles, type IconFile } from '@/app/icons/drawIcon';
import { iconVersion } from '@/app/icons/siteIcons';
import { readSettings } from '@/app/siteSettings';

/** Drawn once for each look. */
const drawn = unstable_cache(
  async (file: IconFile, accent: string, logo: string | undefined) => {
    const bytes = logo ? await (await imageStore()).read(logo) : null;
    return (await drawIcon(file, { accent, logo: bytes ?? undefined })).toString('base64');
  },
  ['site-icon'],
);

/** `/signe/3f2a…/192.png`: an icon of the site in the organisation's look. A former look is not drawn again. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string; file: string }> }) {
  const { version, file } = await params;
  // Asked for once in a year by each browser: a page that is ahead of what is kept gets its icon all the same.
  const settings = await readSettings(defaultLocale);
  if (!Object.hasOwn(iconFiles, file) || version !== iconVersion(settings)) return new Response(null, { status: 404 });
  const picture = await drawn(file as IconFile, settings.accent ?? defaultAccent, settings.logo?.file);
  return new Response(Buffer.from(picture, 'base64'), {
    headers: {
      'Content-Type': file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
