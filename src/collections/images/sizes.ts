import type { ImageSize } from 'payload';

/** What a size of an image is called, after the image itself and how its files are encoded. */
const webp = (name: string, width: number, quality: number) =>
  ({
    name,
    width,
    withoutEnlargement: true,
    generateImageName: ({ originalName, sizeName, extension }: Record<'originalName' | 'sizeName' | 'extension', string>) => `${originalName}-${sizeName}.${extension}`,
    // Two thirds of the work of the usual effort (4), for a twentieth more bytes: a demo has 800 files to make, a library more.
    formatOptions: { format: 'webp', options: { quality, effort: 2 } },
  }) satisfies ImageSize;

/** For small boxes: a list on a phone, a tile. Images from before it was made may lack it for a night (completeIndex). */
export const thumb = webp('thumb', 240, 75);

/** The sizes that are made of each image on arrival, the smallest first. */
export const imageSizes = [thumb, webp('card', 480, 80), webp('full', 1200, 82)] as const satisfies readonly ImageSize[];
