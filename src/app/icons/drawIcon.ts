import sharp from 'sharp';
import { brandVariables, defaultAccent, signPath } from '@mentora/ui';

const paper = '#fffdf8';

interface Shape {
  /** What a phone may cut away on each side, of 64. */
  margin: number;
  corner: number;
}

/** The icons that browsers and phones ask for, by their file's name. */
export const iconFiles = {
  'sign.svg': { size: 64, margin: 9, corner: 14 },
  '192.png': { size: 192, margin: 9, corner: 14 },
  '512.png': { size: 512, margin: 9, corner: 14 },
  'maskable.png': { size: 512, margin: 14, corner: 0 },
  'apple.png': { size: 180, margin: 14, corner: 0 },
} as const satisfies Record<string, Shape & { size: number }>;

export type IconFile = keyof typeof iconFiles;

const square = (corner: number, fill: string, inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="${corner}" fill="${fill}"/>${inside}
</svg>
`;

/** The sign on a square of the accent. */
function signIcon(accent: string, { margin, corner }: Shape): string {
  const brand = brandVariables(accent);
  const scale = (64 - 2 * margin) / 50;
  const top = (64 - 32 * scale) / 2;
  const line = brand['--brand-on-light'] ?? '#fbf7ef';
  return square(
    corner,
    brand['--brand-light'] ?? defaultAccent,
    `
  <g transform="translate(${margin} ${top.toFixed(2)}) scale(${scale.toFixed(4)})" fill="none" stroke="${line}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
    <path d="${signPath}"/>
  </g>`,
  );
}

/** Draws an icon: an organisation's logo on paper, or the sign on its accent. */
export async function drawIcon(name: IconFile, { accent, logo }: { accent: string; logo?: Uint8Array }): Promise<Buffer> {
  const { size, ...shape } = iconFiles[name];
  const sign = signIcon(accent, shape);
  if (name === 'sign.svg' && !logo) return Buffer.from(sign);
  const ground = sharp(Buffer.from(logo ? square(shape.corner, paper) : sign), { density: 72 * (size / 64) }).resize(size, size);
  if (!logo) return ground.png({ compressionLevel: 9, palette: true }).toBuffer();

  const room = Math.round(size * (1 - (2 * shape.margin) / 64));
  const input = await sharp(logo).resize(room, room, { fit: 'inside' }).png().toBuffer();
  return ground.composite([{ input }]).png({ compressionLevel: 9 }).toBuffer();
}
