import { mayAlways } from '@mentora/access';
import { query, sql, uuids, type ContributionKind, type ImageUser } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/*
 * The images that contributions show. A draft is its author's alone, so it counts for nobody else; what was submitted
 * counts for who reviews, as it was submitted. What was approved is a document and has references of its own, and what
 * was rejected keeps nothing: who sends it again is told which image is gone.
 */

/** What its author writes, or may go on writing. */
const written = sql`c.status IN ('draft', 'pending', 'changes-requested')`;
/** What was sent and is not settled. */
const submitted = sql`c.status IN ('pending', 'changes-requested')`;

/** The images that a content shows; an image that is contributed shows nothing but is. */
export function imagesShown(kind: ContributionKind, content: unknown): string[] {
  return kind.key === 'image' ? [] : kind.images(content);
}

/** Holds the images that a content begins to show against their deletion, as a foreign key does. */
export async function holdImages(req: PayloadRequest, images: readonly string[]): Promise<void> {
  if (images.length > 0) await query(req, sql`SELECT FROM images WHERE id = ANY (${uuids(images)}) ORDER BY id FOR KEY SHARE`);
}

/** Which contributions show which images, of those that the person behind the request may know: as `known (id, title, state, image)`. */
function known(req: PayloadRequest, images?: readonly string[]): ReturnType<typeof sql> {
  const meant = (column: ReturnType<typeof sql>) => (images ? sql`AND ${column} && ${uuids(images)}` : sql``);
  const own = sql`SELECT c.id, c.title, CASE WHEN c.status = 'pending' THEN 'submitted' ELSE 'draft' END AS state, shown.image
    FROM contributions c, unnest(c.image_ids) AS shown (image)
    WHERE c.contributor_id = ${req.user?.id ?? null} AND ${written} ${meant(sql`c.image_ids`)}`;
  if (!mayAlways('contribution.review', req.user)) return own;
  return sql`${own} UNION
    SELECT c.id, s.title, 'submitted', shown.image
    FROM contributions c JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions, unnest(s.image_ids) AS shown (image)
    WHERE c.contributor_id IS DISTINCT FROM ${req.user?.id ?? null} AND ${submitted} ${meant(sql`s.image_ids`)}`;
}

export const contributionImages: ImageUser = {
  key: 'contributions',
  needs: async (req, image) => {
    const one = uuids([image]);
    const [found] = await query(
      req,
      sql`SELECT 1 FROM contributions c WHERE ${written} AND c.image_ids && ${one}
          UNION ALL
          SELECT 1 FROM contributions c JOIN contribution_submissions s ON s.contribution_id = c.id AND s.number = c.submissions
          WHERE ${submitted} AND s.image_ids && ${one} LIMIT 1`,
    );
    return found !== undefined;
  },
  count: (req, images) =>
    query<{ image: string; count: number }>(
      req,
      sql`SELECT image::text, count(DISTINCT id)::int AS count FROM (${known(req, images)}) AS known
          ${images ? sql`WHERE image = ANY (${uuids(images)})` : sql``} GROUP BY image`,
    ),
  uses: async (req, image) => {
    const rows = await query<{ id: string; title: string | null; state: 'draft' | 'submitted'; own: boolean }>(
      req,
      sql`SELECT known.id, known.title, known.state, c.contributor_id IS NOT DISTINCT FROM ${req.user?.id ?? null} AS own
          FROM (${known(req, [image])}) AS known JOIN contributions c ON c.id = known.id
          WHERE known.image = ${image}::uuid ORDER BY known.id`,
    );
    return rows.map(({ own, ...use }) => ({ ...use, href: own ? `/contributeur/mes-contributions/${use.id}` : `/admin/moderation/contributions/${use.id}` }));
  },
};
