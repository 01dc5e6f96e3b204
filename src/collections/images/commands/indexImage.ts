import { query, sql, texts } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { searchForm } from '../../exercises/searchText';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;

interface Words extends Record<string, unknown> {
  title: string;
  tags: string[];
  alts: string[];
}

/**
 * Keeps what the library's search compares: the title, the tags and the alternative texts of all languages, each word
 * after a blank, and the tags once more one by one. The name of the category is looked for where it stands.
 */
export async function indexImage(req: Request, id: string): Promise<void> {
  const [words] = await query<Words>(
    req,
    sql`SELECT title,
               coalesce((SELECT jsonb_agg(text ORDER BY "order") FROM images_texts WHERE parent_id = images.id AND path = 'tags'), '[]') AS tags,
               coalesce((SELECT jsonb_agg(alt) FROM images_locales WHERE _parent_id = images.id), '[]') AS alts
        FROM images WHERE id = ${id}`,
  );
  if (!words) return;
  const text = imageSearchText(words);
  await query(req, sql`UPDATE images SET search_text = ${text}, tag_keys = ${texts(words.tags.map(searchForm))} WHERE id = ${id}`);
}

/** A blank stands before each word: what somebody types is looked for where a word begins. */
export function imageSearchText({ title, tags, alts }: Pick<Words, 'title' | 'tags' | 'alts'>): string {
  return ` ${searchForm([title, ...tags, ...alts].join(' '))}`;
}
