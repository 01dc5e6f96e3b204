/** `npm run guides:pictures -- --url http://localhost:3000`: takes the pictures of the guides from a demo that runs. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { pictures, pictureSize } from '@/app/guides/guides';
import { launchChromium } from '../bench/pages';
import { DEMO_PASSWORD, demoAddress } from '../e2e/support/people';
import { localePath, locales } from '../src/platform/i18n';
import { shots } from './guides/shots';

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:3000' }, only: { type: 'string' } } });
const folder = path.resolve(import.meta.dirname, '../public/guides');
const browser = await launchChromium();

for (const locale of locales) {
  await mkdir(path.join(folder, locale), { recursive: true });
  for (const name of pictures.filter((picture) => !values.only || picture.includes(values.only))) {
    const { as, address, prepare } = shots[name]!;
    const { width, height } = pictureSize(name);
    // The panel is looked at from a little further off, so that there is something to see.
    const isPanel = width > 500;
    const scale = isPanel ? 1280 / width : 1;
    const context = await browser.newContext({
      baseURL: values.url,
      locale,
      viewport: { width: Math.round(width * scale), height: Math.round(height * scale) },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: 'payload-lng', value: locale, url: values.url }]);
    if (as) await context.request.post('/api/users/login', { data: { email: demoAddress(as), password: DEMO_PASSWORD }, headers: { origin: values.url } });
    await context.addCookies([{ name: 'payload-lng', value: locale, url: values.url }]);
    const page = await context.newPage();
    await page.goto(address.startsWith('/admin') ? address : localePath(locale, address), { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.waitForLoadState('networkidle');
    await page.locator('h1').first().waitFor();
    const picture = await page.screenshot();
    // A guide of the panel has five of them, and is read on a phone too: dark words on white stay crisp with less.
    const quality = isPanel ? 50 : 62;
    await writeFile(path.join(folder, locale, `${name}.webp`), await sharp(picture).resize(width, height).webp({ quality, effort: 6 }).toBuffer());
    console.log(`${locale}/${name}`);
    await context.close();
  }
}
await browser.close();
