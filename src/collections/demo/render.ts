import { chromium, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { drawings } from './drawings';

/*
 * `npm run demo:screens [-- word …]`: draws the phone screens and covers into assets/. With words, only those
 * whose name has one of them: for looking while drawing. Run it once without before a commit.
 */
const assets = path.join(import.meta.dirname, 'assets');
const fonts = path.resolve(import.meta.dirname, '../../../node_modules/@fontsource');
const words = process.argv.slice(2);
const wanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));

/** One @font-face from a package, its file inside, so that the page asks nobody for anything. */
function face(family: string, pack: string, subset: string, weight: number, range: string): string {
  const file = path.join(fonts, pack, 'files', `${pack}-${subset}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};` +
    `src:url(data:font/woff2;base64,${data}) format('woff2')}`
  );
}

function fontFaces(): string {
  const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';
  const arabic = 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC';
  return [400, 700]
    .flatMap((weight) => [
      face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', 'latin', weight, latin),
      face('IBM Plex Sans Arabic', 'ibm-plex-sans-arabic', 'arabic', weight, arabic),
    ])
    .join('');
}

/** Texts that the browser sets wider than the room they were given, or that leave the picture. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('svg')!.getBoundingClientRect();
    return [...document.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const max = Number(text.dataset.max ?? Infinity);
      const out = box.left < frame.left - 0.5 || box.right > frame.right + 0.5;
      return out || box.width > max + 3 ? [`${text.textContent} (${Math.round(box.width)} > ${max})`] : [];
    });
  });
}

async function picture(page: Page, svg: string): Promise<Buffer> {
  await page.evaluate((markup) => {
    document.getElementById('stage')!.innerHTML = markup;
  }, svg);
  await page.evaluate(() => document.fonts.ready);
  return page.locator('#stage > svg').screenshot({ type: 'png' });
}

async function main(): Promise<void> {
  if (words.length === 0 && existsSync(assets)) rmSync(assets, { recursive: true });
  mkdirSync(assets, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
  let faults = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 820, height: 800 }, deviceScaleFactor: 2 });
    await page.setContent(
      `<style>${fontFaces()}body{margin:0}svg{display:block}</style><div id="stage"></div>` +
        ['Atkinson Hyperlegible Next', 'IBM Plex Sans Arabic']
          .map((name) => `<p style="font-family:'${name}'">a ع <b>a ع</b></p>`)
          .join(''),
    );
    for (const { file, svg, kind } of drawings().filter((drawing) => wanted(drawing.file))) {
      const png = sharp(await picture(page, svg));
      for (const text of kind === 'screen' ? await overflowing(page) : []) {
        faults += 1;
        console.error(`${file}: ${text}`);
      }
      const small =
        kind === 'screen'
          ? png.png({ palette: true, quality: 85, effort: 10, compressionLevel: 9, dither: 0 })
          : png.resize(800, 720).webp({ quality: 86, effort: 6 });
      writeFileSync(path.join(assets, file), await small.toBuffer());
    }
    const marks = Object.fromEntries(drawings().map(({ file, mark }) => [file, mark]));
    if (words.length === 0)
      writeFileSync(path.join(assets, 'drawn.json'), `${JSON.stringify(marks, null, 1)}\n`);
  } finally {
    await browser.close();
  }
  const files = readdirSync(assets);
  const bytes = files.reduce((sum, file) => sum + readFileSync(path.join(assets, file)).length, 0);
  console.log(`${files.length} pictures, ${Math.round(bytes / 1024)} KB, ${faults} texts too wide`);
  if (faults) process.exitCode = 1;
}

await main();
