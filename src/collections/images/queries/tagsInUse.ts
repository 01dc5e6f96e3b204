import { query, sql } from '@mentora/platform';
import { cachedRead } from '@mentora/platform/cache';
import type { Payload } from 'payload';

export interface TagInUse extends Record<string, unknown> {
  tag: string;
  count: number;
}

/** The tags that approved images have, the most frequent first: what a filter and a tag editor offer. */
export function tagsInUse(payload: Payload): Promise<TagInUse[]> {
  return cachedRead(payload, { group: 'image-tags', key: [], seconds: 60 }, () =>
    query<TagInUse>(
      { payload },
      sql`SELECT texts.text AS tag, count(*)::int AS count FROM images_texts AS texts JOIN images ON images.id = texts.parent_id
          WHERE texts.path = 'tags' AND images.moderation_status = 'approved'
          GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200`,
    ),
  );
}
