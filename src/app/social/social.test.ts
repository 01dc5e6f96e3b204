import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawSocialPicture } from './drawSocialPicture';

/** The box of what is drawn over the paper in a part of a picture. */
async function inkIn(picture: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { data, info } = await sharp(picture).extract(area).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = [...data].flatMap((value, index) => (value < 120 ? [index % info.width] : []));
  return { amount: dark.length, start: Math.min(...dark), end: Math.max(...dark) };
}

const heading = { left: 0, top: 170, width: 1200, height: 320 };

describe('a social picture', () => {
  it('has the size that networks ask for, and its title begins where one begins to read', async () => {
    const [french, arabic] = await Promise.all([
      drawSocialPicture({ locale: 'fr', name: 'Mentora', title: 'Envoyer un message' }),
      drawSocialPicture({ locale: 'ar', name: 'Mentora', title: 'إرسال رسالة' }),
    ]);
    expect(await sharp(french).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await inkIn(french, heading)).start).toBeLessThan(120);
    expect((await inkIn(arabic, heading)).end).toBeGreaterThan(1080);
  });

  it('joins Arabic letters: together they take another place than one by one', async () => {
    const draw = (title: string) => drawSocialPicture({ locale: 'ar', name: 'Mentora', title });
    const [joined, apart] = await Promise.all([draw('سسسسسس'), draw('س\u200Cس\u200Cس\u200Cس\u200Cس\u200Cس')]);
    const [one, other] = await Promise.all([inkIn(joined, heading), inkIn(apart, heading)]);
    expect(one.end - one.start).toBeLessThan((other.end - other.start) * 0.9);
  });

  it('keeps the longest title off the thread, and takes any sign in it as text', async () => {
    const title = 'Reconnaître <b>un</b> faux message & ne plus jamais y répondre '.repeat(2).slice(0, 120);
    const picture = await drawSocialPicture({ locale: 'fr', name: 'M & <i>', title, detail: 'Sécurité · 5 min' });
    const gap = await inkIn(picture, { left: 0, top: 488, width: 1200, height: 10 });
    expect(gap.amount).toBe(0);
  });
});
