import path from 'node:path';
import sharp from 'sharp';
import { directionOf } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { signPath, wave } from '@mentora/ui';
import { fontFile } from './fontFile';

interface SocialPicture {
  locale: Locale;
  /** The site's own name. */
  name: string;
  title: string;
  /** A line under the title: what it is about. */
  detail?: string;
}

/** The size that social networks ask for. */
export const socialSize = { width: 1200, height: 630 };

const margin = 88;
const ink = '#1d2b30';
const soft = '#4c5b62';

const fontOf = (file: string) => fontFile(path.join(process.cwd(), 'node_modules/@fontsource', `${file}.woff`));

const faces = {
  latin: { family: 'Fraunces SemiBold', file: 'fraunces/files/fraunces-latin-600-normal' },
  arabic: {
    family: 'IBM Plex Sans Arabic SemiBold,Fraunces SemiBold',
    file: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal',
  },
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as a picture, shaped by Pango: Arabic is joined and runs from right to left. */
async function draw(text: string, face: keyof typeof faces, size: number, colour: string, width: number) {
  const { family, file } = faces[face];
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escape(text)}</span>`,
      font: `${family},SemiBold ${size}`,
      fontfile: await fontOf(file),
      width,
      rgba: true,
      dpi: 72,
      spacing: Math.round(size * 0.12),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

function background(rtl: boolean): Buffer {
  const knots = [0, 3, 6, 9].map(
    (knot) => `<circle cx="${knot * 20}" cy="14" r="3.4" fill="#f0ae35" stroke="${ink}" stroke-width="1"/>`,
  );
  const turn = rtl ? `translate(${socialSize.width} 0) scale(-1 1)` : '';
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="#fbf7ef"/>
    <rect y="500" width="1200" height="130" fill="#f2eadb"/>
    <g transform="${turn}">
      <g transform="translate(${margin} 500) scale(5.2)" fill="none" stroke-linecap="round">
        <path d="${wave(12)}" transform="translate(0 -2)" stroke="#a9421e" stroke-width="1.1"/>
        <g transform="translate(0 -2)">${knots.join('')}</g>
      </g>
    </g>
    <g transform="translate(${rtl ? socialSize.width - margin - 92 : margin} 70) scale(1.84)" fill="none"
      stroke="#a9421e" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"><path d="${signPath}"/></g>
  </svg>`);
}

/** The picture that goes with a link to a page: the sign, the name of the site, the title, and the thread. */
export async function drawSocialPicture({ locale, name, title, detail }: SocialPicture): Promise<Buffer> {
  const rtl = directionOf(locale) === 'rtl';
  const face = locale === 'ar' ? 'arabic' : 'latin';
  const room = socialSize.width - 2 * margin;
  const column = 900;
  const label = await draw(name, 'latin', 44, ink, room - 120);
  // A long title is set smaller, so that it never reaches the thread.
  let heading = await draw(title, face, 68, ink, column);
  for (let size = 60; heading.height > 250 && size >= 36; size -= 8) heading = await draw(title, face, size, ink, column);
  const line = detail ? await draw(detail, face, 32, soft, room) : undefined;

  const start = (width: number, inset = 0) => (rtl ? socialSize.width - margin - inset - width : margin + inset);
  const layers = [
    { input: label.input, left: start(label.width, 112), top: 82 },
    { input: heading.input, left: start(heading.width), top: 180 },
    ...(line ? [{ input: line.input, left: start(line.width), top: 200 + heading.height }] : []),
  ];
  return sharp(background(rtl)).composite(layers).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
