import path from 'node:path';
import { fontFile } from '../fonts';

const fontOf = (family: string, file: string, renamed?: { word: string; other: string }) =>
  fontFile(path.join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-${file}-normal.woff`), renamed);

const atkinson = 'atkinson-hyperlegible-next';
const moreAtkinson = { word: 'Atkinson', other: 'AtkinEx1' };

/** The fonts of the site as files that the typesetter reads; those with the rarer Latin letters under names of their own. */
export const documentFonts = (): Promise<string[]> =>
  Promise.all([
    fontOf('fraunces', 'latin-600'),
    fontOf('fraunces', 'latin-ext-600', { word: 'Fraunces', other: 'FrauncEx' }),
    fontOf(atkinson, 'latin-400'),
    fontOf(atkinson, 'latin-700'),
    fontOf(atkinson, 'latin-ext-400', moreAtkinson),
    fontOf(atkinson, 'latin-ext-700', moreAtkinson),
    fontOf('readex-pro', 'arabic-400'),
    fontOf('readex-pro', 'arabic-600'),
  ]);
