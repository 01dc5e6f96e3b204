import path from 'node:path';
import sharp from 'sharp';
import { fontFile } from '@mentora/platform/fonts';
import { directionOf } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { brandVariables, signPath, wave } from '@mentora/ui';

interface SocialPicture {
  locale: Locale;
  /** The site's own name. */
  name: string;
  title: string;
  /** A line under the title: what it is about. */
  detail?: string;
  /** The organisation's colour for the sign and the thread. */
  accent?: string;
  /** The organisation's own logo, in the place of the sign. */
  logo?: Uint8Array;
}

/** The size that social networks ask for. */
export const socialSize = { width: 1200, height: 630 };

const margin = 88;
const support = '#a9421e';
/** The room of the sign at the top of the picture. */
const signBox = { width: 92, height: 59 };
const ink = '#1d2b30';
const soft = '#4c5b62';

const fontOf = (file: string) => fontFile(path.join(process.cwd(), 'node_modules/@fontsource', `${file}.woff`));

const faces = {
  latin: { family: 'Fraunces SemiBold', file: 'fraunces/files/fraunces-latin-600-normal' },
  arabic: {
    family: 'Readex Pro SemiBold,Fraunces SemiBold',
    file: 'readex-pro/files/readex-pro-arabic-600-normal',
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

/** A logo in the room of the sign, a little higher and up to three times as wide. */
async function fitted(logo: Uint8Array) {
  const size = { width: signBox.width * 3, height: 72, fit: 'inside' } as const;
  const { data, info } = await sharp(logo).resize(size).png().toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

function background(rtl: boolean, thread: string, withSign: boolean): Buffer {
  const knots = [0, 3, 6, 9].map(
    (knot) => `<circle cx="${knot * 20}" cy="14" r="3.4" fill="#f0ae35" stroke="${ink}" stroke-width="1"/>`,
  );
  const start = rtl ? socialSize.width - margin - signBox.width : margin;
  const sign = `<g transform="translate(${start} 70) scale(1.84)" fill="none" stroke="${thread}" stroke-width="3.2"
    stroke-linecap="round" stroke-linejoin="round"><path d="${signPath}"/></g>`;
  const turn = rtl ? `translate(${socialSize.width} 0) scale(-1 1)` : '';
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="#fbf7ef"/>
    <rect y="500" width="1200" height="130" fill="#f2eadb"/>
    <g transform="${turn}">
      <g transform="translate(${margin} 500) scale(5.2)" fill="none" stroke-linecap="round">
        <path d="${wave(12)}" transform="translate(0 -2)" stroke="${thread}" stroke-width="1.1"/>
        <g transform="translate(0 -2)">${knots.join('')}</g>
      </g>
    </g>
    ${withSign ? sign : ''}
  </svg>`);
}

/** The picture that goes with a link to a page: the sign, the name of the site, the title, and the thread. */
export async function drawSocialPicture({ locale, name, title, detail, accent = '', logo }: SocialPicture): Promise<Buffer> {
  const rtl = directionOf(locale) === 'rtl';
  const face = locale === 'ar' ? 'arabic' : 'latin';
  const room = socialSize.width - 2 * margin;
  const column = 900;
  const label = await draw(name, 'latin', 44, ink, room - 120);
  // A long title is set smaller, so that it never reaches the thread.
  let heading = await draw(title, face, 68, ink, column);
  for (let size = 60; heading.height > 250 && size >= 36; size -= 8) heading = await draw(title, face, size, ink, column);
  const drawnLogo = logo && (await fitted(logo));
  const line = detail ? await draw(detail, face, 32, soft, room) : undefined;

  const start = (width: number, inset = 0) => (rtl ? socialSize.width - margin - inset - width : margin + inset);
  const layers = [
    ...(drawnLogo
      ? [{ input: drawnLogo.input, left: start(drawnLogo.width), top: 70 + Math.round((signBox.height - drawnLogo.height) / 2) }]
      : []),
    { input: label.input, left: start(label.width, (drawnLogo?.width ?? signBox.width) + 20), top: 82 },
    { input: heading.input, left: start(heading.width), top: 180 },
    ...(line ? [{ input: line.input, left: start(line.width), top: 200 + heading.height }] : []),
  ];
  const thread = brandVariables(accent)['--brand-light'] ?? support;
  return sharp(background(rtl, thread, !logo)).composite(layers).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
