import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../scripts/test/chromium';

export interface Weight {
  total: number;
  script: number;
}

/**
 * What a first visit of a page transfers, compressed, in kB (1000 bytes), on a phone: by a visitor, or by whom a cookie
 * header signs in. What the service worker fetches afterwards, to be read offline, is not in it.
 */
export async function weigh(browser: Browser, url: string, cookie = ''): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const cookies = cookie.matchAll(/([^=; ]+)=([^;]+)/g);
  await context.addCookies([...cookies].map(([, name = '', value = '']) => ({ name, value, url })));
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const weight: Weight = { total: 0, script: 0 };
  client.on('Network.responseReceived', (event) => kinds.set(event.requestId, event.type));
  client.on('Network.loadingFinished', (event) => {
    weight.total += event.encodedDataLength / 1000;
    if (kinds.get(event.requestId) === 'Script') weight.script += event.encodedDataLength / 1000;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return weight;
}

/** Chromium, as the tests start it. */
export async function launchChromium(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...(port ? [`--remote-debugging-port=${port}`] : []),
    ],
  });
}
