import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo as a phone takes it: several megabytes, with what it is of, the day and the place in its file. */
export async function phonePhoto(name = 'IMG_20240503_101500.jpg'): Promise<ChosenFile> {
  const [width, height] = [3200, 2400];
  // Soft shapes with grain: about what a camera gives, and much too large for the library.
  const soft = await sharp(randomBytes(40 * 30 * 3), { raw: { width: 40, height: 30, channels: 3 } }).resize(width, height, { kernel: 'cubic' }).raw().toBuffer();
  const grain = randomBytes(1 << 16);
  for (let at = 0; at < soft.length; at += 1) soft[at] = Math.min(255, Math.max(0, soft[at]! + (grain[at % grain.length]! % 24) - 12));
  const buffer = await sharp(soft, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { ImageDescription: 'Le port au matin' },
      IFD2: { DateTimeOriginal: '2024:05:03 10:15:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 41/1 0/1' },
    })
    .jpeg({ quality: 92 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** A screenshot of a phone with a name and a number on it. Each `seed` looks different from the others. */
export async function screenshot(name: string, seed = 1): Promise<ChosenFile> {
  let state = seed * 2654435761;
  const chance = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * most;
  };
  // Large shapes, light and dark: by these one picture is told from another.
  const shapes = Array.from(
    { length: 9 },
    () => `<rect x="${chance(420)}" y="${230 + chance(700)}" width="${80 + chance(260)}" height="${60 + chance(300)}" fill="hsl(${chance(360)} 50% ${chance(90)}%)"/>`,
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="1110"><rect width="540" height="1110" fill="#fdfdfd"/>
    <text x="40" y="110" font-size="44" font-family="sans-serif" fill="#111">Jeanne Martin</text>
    <text x="40" y="180" font-size="44" font-family="sans-serif" fill="#111">06 12 34 56 78</text>${shapes}</svg>`;
  return { name, mimeType: 'image/png', buffer: await sharp(Buffer.from(svg)).png().toBuffer() };
}

/** Chooses files with the button of the uploader. */
export async function chooseImages(page: Page, ...files: ChosenFile[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.locator('[data-drop-area] button').click();
  await (await asked).setFiles(files);
}

/** The same by the clipboard, or carried over the page: once more where the page does not listen yet. */
export async function bring(page: Page, how: 'paste' | 'drop', ...files: ChosenFile[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  const isTaken = () =>
    page.evaluate(
      ({ how, given }) => {
        const data = new DataTransfer();
        for (const { name, mimeType, base64 } of given) {
          data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type: mimeType }));
        }
        const event = how === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        return !document.body.dispatchEvent(event);
      },
      { how, given },
    );
  await expect.poll(isTaken, 'the page takes the files').toBe(true);
}

/** Keeps what the page hands over, byte by byte, in the page itself. Call it before the page is opened. */
export async function watchSending(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Promise<string>[] = [];
    Object.assign(window, { sentFiles: kept });
    const encode = async (file: Blob) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    };
    const keep = (body: unknown) => {
      if (body instanceof FormData) for (const part of body.values()) if (part instanceof File) kept.push(encode(part));
    };
    const send = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'send')!.value as typeof XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      keep(body);
      return send.call(this, body);
    };
    const ask = window.fetch;
    window.fetch = (address, init) => {
      keep(init?.body);
      return ask(address, init);
    };
  });
}

/** Every file that the page has handed over since it was opened. */
export async function sentFiles(page: Page): Promise<Buffer[]> {
  const files = await page.evaluate(() => Promise.all((window as unknown as { sentFiles: Promise<string>[] }).sentFiles));
  return files.map((file) => Buffer.from(file, 'base64'));
}

/** The card of a file that is being added, by its name. */
export const uploadCard = (page: Page, name: string): Locator => page.locator('[data-upload]', { hasText: name });

/** Gives an image its words: again where a title is proposed at the very moment in which this one is put in the empty field. */
export async function describeImage(card: Locator, title: string, alt: string): Promise<void> {
  const field = card.getByLabel('Titre', { exact: true });
  await expect(async () => {
    await field.fill(title);
    await expect(field).toHaveValue(title, { timeout: 500 });
  }).toPass();
  await card.getByLabel('Texte alternatif en français').fill(alt);
}

/** A stored picture as raw pixels. */
export async function pixelsAt(page: Page, address: string): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(await storedFile(page, address)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A file as the server keeps it. */
export async function storedFile(page: Page, address: string): Promise<Buffer> {
  return (await page.request.get(address)).body();
}

/** What the server knows of an image of this title. */
export async function storedImages(page: Page, title: string) {
  const query = new URLSearchParams({ 'where[title][equals]': title, depth: '0', locale: 'all' });
  const { docs } = (await (await page.request.get(`/api/images?${query}`)).json()) as {
    docs: { id: string; url: string; alt: Record<string, string>; tags: string[]; moderationStatus: string; filesize: number; description: string }[];
  };
  return docs;
}
