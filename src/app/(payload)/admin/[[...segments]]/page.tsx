import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { defaultLocale } from '@mentora/platform/i18n';
import { iconAddress } from '@/app/icons/siteIcons';
import { getSiteSettings } from '@/app/siteSettings';
import { enterPanel } from '../enter';
import { importMap } from '../importMap';

interface Args {
  params: Promise<{ segments: string[] }>; // none on the start page, whatever Payload's types say
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Titles end with the name that the organisation gave its site, and the icon is the organisation's. */
export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const settings = await getSiteSettings(defaultLocale);
  const icons = [{ rel: 'icon', url: iconAddress('192.png', settings), type: 'image/png' }];
  const named = config.then((known) => {
    const meta = { ...known.admin.meta, titleSuffix: ` · ${settings.name}`, icons: icons as typeof known.admin.meta.icons };
    return { ...known, admin: { ...known.admin, meta } };
  });
  return generatePageMetadata({ config: named, params, searchParams });
}

export default async function AdminPage({ params, searchParams }: Args) {
  const { segments = [] } = await params;
  await enterPanel(['/admin', ...segments].join('/'));
  return RootPage({ config, importMap, params, searchParams });
}
