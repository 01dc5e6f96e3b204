import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { run } from './child';

/** Debian's Chromium without a window of its own, which spares a third of the work of a run. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where Chromium with a window is: Debian's, or another distribution's. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's packages. The first is for nearly all tests; older releases have the second one only. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** The Chromium of this machine, if there is one, the lightest that will do. CHROMIUM names another. */
export function findChromium(kind: 'any' | 'with a window' = 'any'): string | undefined {
  const { CHROMIUM = '' } = process.env;
  const named = kind === 'any' || CHROMIUM !== SHELL ? CHROMIUM : '';
  return [named, ...(kind === 'any' ? [SHELL] : []), ...PLACES].find((place) => place && existsSync(place));
}

/** The Chromium of this machine; on Debian, root gets it installed. Throws with what to do elsewhere. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  if (!findChromium('with a window')) await install(say);
  return findChromium()!;
}

async function install(say: (line: string) => void): Promise<void> {
  if (!(await isDebian())) {
    throw new Error('The end-to-end tests need Chromium: install it, or name it in CHROMIUM=/path/to/chromium.');
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`The end-to-end tests need Chromium. Install it with: sudo apt-get install --yes ${PACKAGES.join(' ')}`);
  }
  say('Installing Chromium (once) …');
  let told = await apt('update');
  for (const name of PACKAGES) told = await apt('install', '--yes', '--no-install-recommends', name);
  if (!findChromium('with a window')) throw new Error(`Chromium could not be installed:\n${told}`);
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
