import { defineCommand, demand, MentoraError, query, signInFirst, sql } from '@mentora/platform';
import { requireClean } from '@mentora/platform/uploads';
import sharp from 'sharp';
import { z } from 'zod';
import { cleanImage } from '../../images/file/cleanImage';

const side = 256;
/** A photo straight from a phone is taken: what is kept of it weighs some kilobytes. */
const largest = 8 * 1024 * 1024;

/** Changes one's picture: the middle of what is given, square, drawn anew. Null takes it away. */
export const changeAvatar = defineCommand({
  name: 'changeAvatar',
  permission: 'account.own',
  input: z.object({ file: z.instanceof(Buffer).nullable() }),
  prepare: async ({ req, input: { file } }) => {
    // Taking it away is always possible.
    if (!file) return null;
    demand(req, 'profile.show');
    if (file.length > largest) throw new MentoraError('pictureTooLarge', { status: 413, field: 'file' });
    await requireClean(req, file);
    const { data } = await cleanImage(file, largest);
    const webp = await sharp(data).resize(side, side, { fit: 'cover', position: 'attention' }).webp({ quality: 80 }).toBuffer();
    return webp.toString('base64');
  },
  run: async ({ req, person, prepared: webp }) => {
    if (!person) throw signInFirst();
    await query(
      req,
      webp === null
        ? sql`DELETE FROM avatars WHERE user_id = ${person.id}`
        : sql`INSERT INTO avatars (id, user_id, webp) VALUES (uuidv7(), ${person.id}, ${webp})
              ON CONFLICT (user_id) DO UPDATE SET webp = excluded.webp, updated_at = now()`,
    );
  },
});
