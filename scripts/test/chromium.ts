import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { run } from './child';

/** Where Chromium is, by preference: named, Debian's, or another distribution's. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine, if there is one. CHROMIUM names another. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
}

/** The Chromium of this machine; on Debian, root gets it installed. Throws with what to do elsewhere. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (!(await isDebian())) {
    throw new Error('The end-to-end tests need Chromium: install it, or name it in CHROMIUM=/path/to/chromium.');
  }
  if (process.getuid?.() !== 0) {
    throw new Error('The end-to-end tests need Chromium. Install it with: sudo apt-get install --yes chromium');
  }
  say('Installing Chromium (once) …');
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', 'chromium');
  const installed = findChromium();
  if (!installed) throw new Error('Debian’s package "chromium" was installed, but there is no /usr/bin/chromium.');
  return installed;
}

async function apt(...args: string[]): Promise<void> {
  const { code, output } = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`Chromium could not be installed: "apt-get ${args.join(' ')}" failed.\n${output}`);
}

async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*debian/m.test(release);
}
