import { demand, isLocale, MentoraError } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { requireClean } from '@mentora/platform/uploads';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { checkImage } from '../file/cleanImage';
import { fingerprintOf } from '../fingerprint/fingerprintOf';
import { nearDuplicates } from '../queries/nearDuplicates';
import { sightOf } from '../queries/sight';
import { imageCards } from '../search/imageCards';

/** A picture is decoded for each: enough for who brings many, too few to keep the machine busy. */
const limit = { name: 'images.near', tries: 600, seconds: 60 * 60 };

/**
 * `POST /api/images/near` with a file, or with `{ fingerprint }` as an earlier answer gave it: the images of the library
 * that look like it, as far as the person sees them, each with its `distance` (0 looks the same, 10 is the most).
 */
export const nearEndpoint: Endpoint = {
  path: '/near',
  method: 'post',
  async handler(req) {
    const person = demand(req, 'image.upload');
    await addDataAndFileToRequest(req);
    await consume(req, limit, [person!.id]);
    const fingerprint = await fingerprintIn(req);
    const near = await nearDuplicates(req, { fingerprint, sees: sightOf(person) });
    const distances = new Map(near.map(({ id, distance }) => [id, distance]));
    const cards = await imageCards(req, [...distances.keys()], isLocale(req.locale) ? req.locale : 'fr');
    return Response.json({ fingerprint, docs: cards.map((card) => ({ ...card, distance: distances.get(card.id) })) });
  },
};

async function fingerprintIn(req: PayloadRequest): Promise<string> {
  if (req.file) {
    await requireClean(req, req.file.data);
    await checkImage(req.file.data);
    return fingerprintOf(req.file.data).catch(() => {
      throw new MentoraError('imageUnreadable', { status: 400, field: 'file' });
    });
  }
  const { fingerprint } = (req.data ?? {}) as { fingerprint?: unknown };
  if (fingerprint === undefined) throw new MentoraError('fileMissing', { status: 400, field: 'file' });
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint)) throw new MentoraError('invalid', { status: 400, field: 'fingerprint' });
  return fingerprint;
}
