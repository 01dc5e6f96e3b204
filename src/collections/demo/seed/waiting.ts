import { query, sql } from '@mentora/platform';
import type { Payload, TypedUser } from 'payload';
import sharp, { type Region } from 'sharp';
import { screenAsset, type ScreenKey } from '..';
import type { L } from '../types';
import { upload } from './pictures';

interface Waiting {
  screen: ScreenKey;
  /** What of it: whoever brings a screenshot shows what matters. */
  part: Region;
  title: string;
  alt: L;
  tags: string[];
  category: string;
}

const whole = { left: 0, width: 780 };

const pictures: Waiting[] = [
  {
    screen: 'quick-settings',
    part: { ...whole, top: 190, height: 515 },
    title: 'Le panneau rapide, avec la lampe',
    alt: {
      fr: 'Six grandes touches : wifi, Bluetooth, lampe, mode avion, silence et localisation.',
      en: 'Six large keys: Wi-Fi, Bluetooth, torch, flight mode, silence and location.',
      ar: 'ستة أزرار كبيرة: واي فاي وبلوتوث والمصباح ووضع الطيران والصامت والموقع.',
    },
    tags: ['lampe', 'panneau rapide'],
    category: 'first-steps',
  },
  {
    screen: 'sms-parcel',
    part: { ...whole, top: 225, height: 510 },
    title: 'Un faux message de livraison',
    alt: {
      fr: 'Un message demande 1,99 € pour un colis bloqué et donne un lien ; le téléphone prévient que le numéro est inconnu.',
      en: 'A message asks for €1.99 for a held parcel and gives a link; the phone warns that the number is unknown.',
      ar: 'رسالة تطلب 1٫99 يورو لطرد عالق وفيها رابط، والهاتف ينبّه إلى أن الرقم غير معروف.',
    },
    tags: ['sms', 'arnaque'],
    category: 'security',
  },
  {
    screen: 'storage',
    part: { ...whole, top: 235, height: 270 },
    title: 'La place qui reste sur le téléphone',
    alt: {
      fr: 'Le téléphone indique 58 Go occupés sur 64 : il reste 6 Go, et une barre montre ce qui prend la place.',
      en: 'The phone says 58 GB of 64 are used: 6 GB are left, and a bar shows what takes the space.',
      ar: 'يبيّن الهاتف أن 58 غيغابايت من 64 مشغولة: تبقى 6 غيغابايت، وشريط يوضح ما يشغل المساحة.',
    },
    tags: ['stockage'],
    category: 'first-steps',
  },
];

/** Pictures that the demo’s contributor has brought and nobody has looked at yet. Answers how many it has added. */
export async function seedWaiting(payload: Payload, categories: ReadonlyMap<string, string>, user: TypedUser): Promise<number> {
  const known = await query<{ title: string }>({ payload }, sql`SELECT title FROM images WHERE uploaded_by_id = ${user.id}`);
  const missing = pictures.filter(({ title }) => !known.some((image) => image.title === title));
  for (const { screen, part, category, ...words } of missing) {
    const data = await sharp(screenAsset(screen, 'fr')).extract(part).png().toBuffer();
    await upload(payload, { ...words, category: categories.get(category), name: `${screen}.png`, data, mimetype: 'image/png' }, user);
  }
  return missing.length;
}
