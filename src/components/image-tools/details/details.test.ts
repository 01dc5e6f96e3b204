import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { proposeTitle } from './proposeTitle';
import { readDetails } from './readDetails';

describe('a title for a picture', () => {
  it.each([
    ['IMG_20240503_101500.jpg', undefined, ''],
    ['PXL_20240503.jpg', undefined, ''],
    ['Screenshot_2024-05-03-10-15.png', undefined, ''],
    ['Capture d’écran 2024-05-03 à 10.15.00.png', undefined, ''],
    ['WhatsApp Image 2024-05-03 at 10.15.png', undefined, ''],
    ['image.png', undefined, ''],
    ['ab.png', undefined, ''],
    ['reglages-wifi_telephone.png', undefined, 'Reglages wifi telephone'],
    ['écran d’accueil.png', undefined, 'Écran d’accueil'],
    ['شاشة البداية.png', undefined, 'شاشة البداية'],
    ['IMG_1.jpg', '  Le  marché\u0000 de Sète ', 'Le marché de Sète'],
    ['marche.jpg', 'DSC_0042', 'Marche'],
  ])('of %s that says %s of itself is « %s »', (name, written, title) => {
    expect(proposeTitle(name, written)).toBe(title);
  });

  it('is cut at a word where it is too long', () => {
    const title = proposeTitle('x.png', 'mot '.repeat(80));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/mot…$/);
  });
});

const exif = {
  IFD0: { ImageDescription: 'Le port au matin' },
  IFD2: { DateTimeOriginal: '2024:05:03 10:15:00' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 41/1 0/1' },
};

async function fileOf(format: 'jpeg' | 'png' | 'webp', withExif: boolean): Promise<File> {
  const plain = sharp({ create: { width: 20, height: 20, channels: 3, background: '#c33' } });
  const made = await (withExif ? plain.withExif(exif) : plain).toFormat(format).toBuffer();
  return new File([new Uint8Array(made)], `IMG_0001.${format}`, { type: `image/${format}` });
}

describe('what a file says of itself', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is read from a %s: a title, a day, and that there is a place', async (format) => {
    const details = await readDetails(await fileOf(format, true));
    expect(details).toMatchObject({ title: 'Le port au matin', place: true });
    expect(details.takenAt?.getFullYear()).toBe(2024);
  });

  it('is nothing where there is nothing, and no mistake where it cannot be read', async () => {
    const nothing = { title: '', takenAt: null, place: false };
    expect(await readDetails(await fileOf('jpeg', false))).toEqual(nothing);
    expect(await readDetails(new File(['no picture'], 'IMG_2.jpg'))).toEqual(nothing);
    expect(await readDetails(new File([], 'IMG_3.jpg'))).toEqual(nothing);
    const cut = (await fileOf('webp', true)).slice(0, 60);
    expect(await readDetails(new File([cut], 'IMG_4.webp'))).toEqual(nothing);
  });
});
