import { registriesOf, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { ImageUse } from './imageUses';

const usersOf = (req: PayloadRequest) => registriesOf(req.payload.config).imageUsers;

/** Whether something that is not published yet shows an image, whoever may know of it. */
export async function isNeeded(req: PayloadRequest, image: string): Promise<boolean> {
  for (const { needs } of usersOf(req)) if (await needs(req, image)) return true;
  return false;
}

/** Where an image is shown in what is not published yet, as far as the person may know. */
export async function unpublishedUses(req: PayloadRequest, image: string, locale: Locale): Promise<ImageUse[]> {
  const found: ImageUse[] = [];
  for (const { key, uses } of usersOf(req)) found.push(...(await uses(req, image, locale)).map((use) => ({ where: key, ...use })));
  return found;
}

/** How many of them there are for each image; of `images`, or of all that have any. */
export async function countUnpublished(req: PayloadRequest, images?: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { count } of usersOf(req)) {
    for (const { image, count: more } of await count(req, images)) counts[image] = (counts[image] ?? 0) + more;
  }
  return counts;
}
