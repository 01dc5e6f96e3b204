import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { run } from './child';

/**
 * Where Chromium is, by preference: without a window of its own, which spares a third of the work of a run, or with one,
 * Debian's or another distribution's.
 */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's packages; older releases have the second one only. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

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
    throw new Error('The end-to-end tests need Chromium. Install it with: sudo apt-get install --yes chromium-headless-shell');
  }
  say('Installing Chromium (once) …');
  let told = await apt('update');
  for (const name of PACKAGES) {
    told = await apt('install', '--yes', '--no-install-recommends', name);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(`Chromium could not be installed:\n${told}`);
}

/** What apt-get said. */
async function apt(...args: string[]): Promise<string> {
  const { output } = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return output;
}

async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*debian/m.test(release);
}
