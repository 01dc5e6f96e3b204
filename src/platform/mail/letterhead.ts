import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import type { Locale } from '../i18n/locales';
import { settings } from '../settings';
import type { MailFrame } from './content';

/** The organisation's own name, logo and colour, from the settings global, for what is written in each language. */
export async function letterhead(req: PayloadRequest): Promise<(locale: Locale) => MailFrame> {
  const [row] = await query<{ name: string; accent: string; file: string | null; width: number; height: number }>(
    req,
    sql`SELECT s.name, s.accent, i.filename AS file, i.width::int, i.height::int
        FROM settings s LEFT JOIN images i ON i.id = s.logo_id AND i.moderation_status = 'approved' LIMIT 1`,
  );
  const { url } = settings();
  const { name = 'Mentora', file, width = 0, height = 0 } = row ?? {};
  const accent = row?.accent && /^#[0-9a-f]{6}$/i.test(row.accent) ? row.accent : '#0d5b54';
  // An image of this site's own: whoever may read the mail may see it.
  const src = `${url}/api/images/file/${encodeURIComponent(file ?? '')}`;
  const logo = file && height > 0 ? { src, width, height } : undefined;
  return (locale) => ({ locale, siteName: name, siteUrl: url, accent, logo });
}
