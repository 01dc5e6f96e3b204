import { query, sql, texts, uuids, within, zoneOf } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { searchForm } from '../../exercises/searchText';
import { seenBy } from '../queries/sight';
import type { ImageSort, ImageWish } from './readWish';

type Statement = ReturnType<typeof sql>;

/**
 * How often an image is used, for one person: what everybody may know lies in a column with an index, to which comes what
 * only this person may know.
 */
export function usesFor(unpublished: Readonly<Record<string, number>>): Statement {
  if (Object.keys(unpublished).length === 0) return sql`images.uses`;
  return sql`(images.uses + coalesce((${JSON.stringify(unpublished)}::jsonb ->> images.id::text)::integer, 0))`;
}

/** What an order goes by; the id comes after it. */
const orders = (uses: Statement): Record<ImageSort, { column: Statement; type: Statement }> => ({
  createdAt: { column: sql`images.created_at`, type: sql`timestamptz` },
  // What is searched begins with the title, without accents and capitals.
  title: { column: sql`coalesce(left(images.search_text, 60), '')`, type: sql`text` },
  uses: { column: uses, type: sql`integer` },
});

/** Which images are meant, as conditions on the row; where a page begins is one of them. */
export async function conditionsOf(req: Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>, wish: ImageWish, uses = usesFor({})): Promise<Statement> {
  const { sees, tags, status, uploadedBy, from, to, minUses, maxUses } = wish;
  const found: Statement[] = [seenBy(sees)];
  if (wish.impossible) found.push(sql`false`);
  if (wish.words.length > 0) found.push(...(await wordConditions(req, wish.words)));
  if (tags.length > 0) found.push(sql`images.tag_keys @> ${texts(tags.map(searchForm))}`);
  if (wish.category !== undefined) found.push(sql`images.category_id = (SELECT id FROM categories WHERE key = ${wish.category} OR id::text = ${wish.category} LIMIT 1)`);
  if (status) found.push(sql`images.moderation_status = ${status}::enum_images_moderation_status`);
  if (uploadedBy) found.push(sql`images.uploaded_by_id = ${uploadedBy}::uuid`);
  if (from ?? to) found.push(within(sql`images.created_at`, { from, to }, zoneOf(req)));
  if (minUses !== undefined) found.push(sql`${uses} >= ${minUses}`);
  if (maxUses !== undefined) found.push(sql`${uses} <= ${maxUses}`);
  return sql.join(found, sql` AND `);
}

/** Each word begins one of the image's, or one of its category's name in any language. */
async function wordConditions(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, words: readonly string[]): Promise<Statement[]> {
  const categories = await query<{ id: string; title: string }>(req, sql`SELECT _parent_id AS id, title FROM categories_locales`);
  const named = categories.map(({ id, title }) => ({ id, text: ` ${searchForm(title)}` }));
  return words.map((word) => {
    const ids = [...new Set(named.filter(({ text }) => text.includes(` ${word}`)).map(({ id }) => id))];
    const inWords = sql`images.search_text LIKE ${`% ${word}%`}`;
    return ids.length === 0 ? inWords : sql`(${inWords} OR images.category_id = ANY (${uuids(ids)}))`;
  });
}

/** Orders, and begins after the image where the page before ended. */
export function orderOf({ sort, cursor }: Pick<ImageWish, 'sort' | 'cursor'>, uses = usesFor({})): { order: Statement; after: Statement; value: Statement } {
  const { column, type } = orders(uses)[sort.replace(/^-/, '') as ImageSort];
  const [direction, beyond] = sort.startsWith('-') ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`];
  return {
    order: sql`${column} ${direction}, images.id ${direction}`,
    after: cursor ? sql`(${column}, images.id) ${beyond} (${cursor.value}::${type}, ${cursor.id}::uuid)` : sql`true`,
    value: sort.endsWith('createdAt') ? sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${column}::text`,
  };
}
