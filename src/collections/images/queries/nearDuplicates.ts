import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { seenBy, type Sight } from './sight';

/** In how many of their 64 bits the fingerprints of near pictures differ at most. */
export const nearestDistance = 10;

const partBits = 16;
const parts = 64 / partBits;
/** Where two differ in ten bits, one of their four parts differs in two at most. */
const partDistance = Math.floor(nearestDistance / parts);

/** Every number of 16 bits that differs from nothing in two bits at most. */
const masks = [0];
for (let one = 0; one < partBits; one += 1) {
  masks.push(1 << one);
  for (let other = 0; other < one; other += 1) if (partDistance >= 2) masks.push((1 << one) | (1 << other));
}

export interface NearImage extends Record<string, unknown> {
  id: string;
  /** In how many bits it differs: 0 looks the same. */
  distance: number;
}

/** The images that look like a fingerprint, the nearest first, of those that a person sees: by an index, never by all rows. */
export function nearDuplicates(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { fingerprint, sees, limit = 12 }: { fingerprint: string; sees: Sight; limit?: number },
): Promise<NearImage[]> {
  const wanted = sql`${`x${fingerprint}`}::bit(64)`;
  // As the indexes have them, to the letter.
  const oneIsNear = nearParts(fingerprint).map(
    (near, place) => sql`substring(images.fingerprint FROM ${sql.raw(String(place * partBits + 1))} FOR 16)::bit(16)::integer = ANY (${`{${near.join(',')}}`}::integer[])`,
  );
  return query<NearImage>(
    req,
    sql`SELECT images.id, bit_count(images.fingerprint # ${wanted})::int AS distance FROM images
        WHERE (${sql.join(oneIsNear, sql` OR `)})
          AND bit_count(images.fingerprint # ${wanted}) <= ${nearestDistance}
          AND ${seenBy(sees)}
        ORDER BY distance, images.created_at, images.id LIMIT ${limit}`,
  );
}

/** The four parts of a fingerprint, each with every number that is near enough to it. */
export function nearParts(fingerprint: string): number[][] {
  return Array.from({ length: parts }, (_, place) => {
    const part = Number.parseInt(fingerprint.slice(place * 4, place * 4 + 4), 16);
    return masks.map((mask) => part ^ mask);
  });
}
