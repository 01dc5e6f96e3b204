import { query, sql, texts, type ImageUser } from '@mentora/platform';

/** A card that somebody is making shows an image in its content: the image stays for as long, and nobody else knows. */
export const thanksImages: ImageUser = {
  key: 'thanks',
  needs: async (req, image) => (await query(req, sql`SELECT 1 FROM thanks_cards WHERE content ->> 'image' = ${image}`)).length > 0,
  count: (req, images) =>
    query<{ image: string; count: number }>(
      req,
      sql`SELECT content ->> 'image' AS image, count(*)::int AS count FROM thanks_cards
          WHERE person_id = ${req.user?.id ?? null} ${images ? sql`AND content ->> 'image' = ANY (${texts(images)})` : sql``} GROUP BY 1`,
    ),
  uses: async (req, image) => {
    const rows = await query<{ id: string }>(
      req,
      sql`SELECT id FROM thanks_cards WHERE content ->> 'image' = ${image} AND person_id = ${req.user?.id ?? null}`,
    );
    return rows.map(({ id }) => ({ id, title: null, href: '/merci', state: 'draft' }));
  },
};
