/** Draws the icons of the site anew from its sign: `node --import tsx scripts/icons.ts`, when the sign changes. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { signPath } from '../src/components/illustrations/Logo';

const root = path.resolve(import.meta.dirname, '..');

/** The sign on paper, on a square of 64; `margin` is what a phone may cut away on each side. */
function icon({ margin, corner }: { margin: number; corner: number }): string {
  const scale = (64 - 2 * margin) / 50;
  const top = (64 - 32 * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="${corner}" fill="#0d5b54"/>
  <g transform="translate(${margin} ${top.toFixed(2)}) scale(${scale.toFixed(4)})" fill="none" stroke="#fbf7ef" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
    <path d="${signPath}"/>
  </g>
</svg>
`;
}

const rounded = icon({ margin: 9, corner: 14 });
const full = icon({ margin: 14, corner: 0 });

async function png(svg: string, size: number, file: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: 72 * (size / 64) })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(path.join(root, file));
}

await mkdir(path.join(root, 'public/icons'), { recursive: true });
await writeFile(path.join(root, 'src/app/icon.svg'), rounded);
await Promise.all([
  png(rounded, 192, 'public/icons/192.png'),
  png(rounded, 512, 'public/icons/512.png'),
  png(full, 512, 'public/icons/maskable.png'),
  png(full, 180, 'src/app/apple-icon.png'),
]);
