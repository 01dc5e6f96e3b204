import { query, sql } from '@mentora/platform';
import { parse } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { thumb } from '../sizes';
import { imageStore } from '../storage';
import { namedByNoImage } from '../sweepFiles';

/** Makes the thumb of an image that has none, of its own file. What a crash leaves in between, sweepFiles removes. */
export async function makeThumb(payload: Payload, id: string, filename: string): Promise<void> {
  const store = await imageStore();
  const original = await store.read(filename);
  if (!original) return;
  const { width, withoutEnlargement, formatOptions, generateImageName } = thumb;
  const { format, options } = formatOptions;
  const { data, info } = await sharp(original).resize({ width, withoutEnlargement }).toFormat(format, options).toBuffer({ resolveWithObject: true });
  const name = generateImageName({ originalName: parse(filename).name, sizeName: thumb.name, extension: format });
  const mimeType = `image/${format}`;

  await store.write(name, data, mimeType);
  // The cards of exercises are kept by the time of the last change of their cover.
  await query(
    { payload },
    sql`UPDATE images SET updated_at = now(), sizes_thumb_filename = ${name}, sizes_thumb_mime_type = ${mimeType}, sizes_thumb_filesize = ${info.size},
               sizes_thumb_width = ${info.width}, sizes_thumb_height = ${info.height}
        WHERE id = ${id} AND sizes_thumb_filename IS NULL`,
  );
  // The image may have been deleted meanwhile.
  await store.remove(await namedByNoImage(payload, [name]));
}
