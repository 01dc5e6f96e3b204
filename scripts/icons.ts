/** Draws the icons of the site anew from its sign: `node --import tsx scripts/icons.ts`, when the sign changes. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawIcon, iconFiles } from '../src/app/icons/drawIcon';
import type { IconFile } from '../src/app/icons/drawIcon';
import { defaultAccent } from '../src/components/tokens/brand';

const folder = path.resolve(import.meta.dirname, '../public/icons');

await mkdir(folder, { recursive: true });
await Promise.all(
  (Object.keys(iconFiles) as IconFile[]).map(async (name) =>
    writeFile(path.join(folder, name), await drawIcon(name, { accent: defaultAccent })),
  ),
);
