import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { getPayload } from 'payload';
import { siteName } from '@/collections/panel/siteName';
import { enterPanel } from '../enter';
import { importMap } from '../importMap';

interface Args {
  params: Promise<{ segments: string[] }>; // none on the start page, whatever Payload's types say
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Titles end with the name that the organisation gave its site. */
export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const titleSuffix = ` · ${await siteName(await getPayload({ config }))}`;
  const named = config.then((known) => {
    const meta = { ...known.admin.meta, titleSuffix };
    return { ...known, admin: { ...known.admin, meta } };
  });
  return generatePageMetadata({ config: named, params, searchParams });
}

export default async function AdminPage({ params, searchParams }: Args) {
  const { segments = [] } = await params;
  await enterPanel(['/admin', ...segments].join('/'));
  return RootPage({ config, importMap, params, searchParams });
}
