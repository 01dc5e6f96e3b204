import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { seal, sealedColumn, unsealed } from '../crypto';
import { consume, keyOf } from '../limits/consume';
import { settings } from '../settings';
import { fetchPage } from './fetchPage';
import { readPage, type PageWords } from './readPage';

/** What is shown of a page that somebody links to. */
export interface LinkPreview extends PageWords {
  /** As it was written. */
  address: string;
}

/** How long what a page says is kept, and that it says nothing. */
const keptDays = 7;
const keptMinutes = 60;
/** How many pages one person may have asked for in a minute, beside those that are known. */
const limit = { name: 'link-previews', tries: 30, seconds: 60 };

export const previewTexts = sealedColumn({ key: 'link-previews', table: 'link_previews', kind: 'link-preview' });

/**
 * What the page at an address says of itself, from what is kept or by asking it; null where it says nothing, or where
 * previews are switched off. Addresses come from what people write to each other: they are kept as keys that cannot be
 * turned back, and what the page says encrypted. `person`: whose asking is counted.
 */
export async function linkPreview({ payload }: Pick<PayloadRequest, 'payload'>, address: string, person: string): Promise<LinkPreview | null> {
  if (!settings().linkPreviews) return null;
  const key = keyOf({ payload }, 'link-preview', address);
  const [kept] = await query<{ id: string; sealed: string | null }>({ payload }, sql`SELECT id, sealed FROM link_previews WHERE address_key = ${key} AND expires_at > now()`);
  if (kept) return shown(address, kept.sealed && unsealed(kept.sealed, ['link-preview', kept.id]));
  await consume({ payload }, limit, [person]);
  const words = await ask(address).catch(() => null);
  await keep(payload, key, words);
  return words && { ...words, address };
}

async function ask(address: string): Promise<PageWords | null> {
  const page = await fetchPage(address);
  return page && readPage(page.html);
}

const shown = (address: string, text: string | null): LinkPreview | null => (text ? { ...(JSON.parse(text) as PageWords), address } : null);

async function keep(payload: PayloadRequest['payload'], key: string, words: PageWords | null): Promise<void> {
  const [made] = await query<{ id: string }>({ payload }, sql`SELECT uuidv7()::text AS id`);
  const sealed = words && seal(JSON.stringify(words), ['link-preview', made!.id]);
  const until = words ? sql`now() + make_interval(days => ${keptDays})` : sql`now() + make_interval(mins => ${keptMinutes})`;
  await query(
    { payload },
    sql`INSERT INTO link_previews (id, address_key, sealed, expires_at) VALUES (${made!.id}, ${key}, ${sealed}, ${until})
        ON CONFLICT (address_key) DO UPDATE SET id = excluded.id, sealed = excluded.sealed, expires_at = excluded.expires_at`,
  );
  // What nobody asks for any more is forgotten by whoever asks for something else.
  await query({ payload }, sql`DELETE FROM link_previews WHERE expires_at < now()`);
}
