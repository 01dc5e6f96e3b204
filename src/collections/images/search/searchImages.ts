import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { countUnpublished } from '../queries/unpublishedUses';
import { conditionsOf, orderOf, usesFor } from './conditions';
import { writeCursor } from './cursor';
import { imageCards, type ImageCard } from './imageCards';
import type { ImageWish } from './readWish';

/** Nobody reads how many there are beyond this; counting them would take longer than finding them. */
const mostCounted = 1000;

/** A part of what was found. */
export interface ImagePage {
  docs: ImageCard[];
  hasNextPage: boolean;
  /** Where the next part begins. */
  nextCursor: string | null;
  /** How many were found, on the first part; with `more`, that many at least. */
  found?: { count: number; more: boolean };
}

/** A part of the images that somebody looks for. */
export async function searchImages(req: PayloadRequest, wish: ImageWish): Promise<ImagePage> {
  const byUses = wish.minUses !== undefined || wish.maxUses !== undefined || wish.sort.endsWith('uses');
  const uses = usesFor(byUses ? await countUnpublished(req) : {});
  const where = await conditionsOf(req, wish, uses);
  const { order, after, value } = orderOf(wish, uses);
  const [rows, found] = await Promise.all([
    query<{ id: string; value: string }>(
      req,
      sql`SELECT images.id, ${value} AS value FROM images WHERE ${where} AND ${after} ORDER BY ${order} LIMIT ${wish.limit + 1}`,
    ),
    wish.cursor ? undefined : countFound(req, where),
  ]);
  const page = rows.slice(0, wish.limit);
  const hasNextPage = rows.length > wish.limit;
  const last = page.at(-1);
  return {
    docs: await imageCards(req, page.map(({ id }) => id), wish.locale),
    hasNextPage,
    nextCursor: hasNextPage && last ? writeCursor({ sort: wish.sort, ...last }) : null,
    ...(found && { found }),
  };
}

async function countFound(req: PayloadRequest, where: ReturnType<typeof sql>): Promise<ImagePage['found']> {
  const [row] = await query<{ count: number }>(
    req,
    sql`SELECT count(*)::int AS count FROM (SELECT FROM images WHERE ${where} LIMIT ${mostCounted + 1}) AS counted`,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, mostCounted), more: count > mostCounted };
}
