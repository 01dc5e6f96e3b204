import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';

import { runNode } from '../../scripts/test/child';
import { withoutPlugins } from './configuration';

const root = process.cwd();

/** What of the project's root a site consists of. */
const parts = /^(src|public|server\.ts|package\.json|(payload|next|postcss)\.config\.\w+|tsconfig[\w.]*\.json)$/;

/** Tests stand on more than the site does. */
const test = /\.test\.tsx?$/;

/**
 * Copies the sources and takes plugins out of the copy's configuration; nothing else differs. Packages are found
 * where they are, in the folders above; the workspaces lead to the copy's own sources.
 */
export function makeVariant(folder: string, out: readonly string[]): void {
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(root).filter((entry) => parts.test(entry) && !entry.endsWith('tsbuildinfo'))) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: (file) => !test.test(file) });
  }
  const workspaces = path.join('node_modules', '@mentora');
  cpSync(path.join(root, workspaces), path.join(folder, workspaces), { recursive: true, verbatimSymlinks: true });
  symlinkSync(path.join(root, 'node_modules/next'), path.join(folder, 'node_modules/next'));

  const config = path.join(folder, 'payload.config.ts');
  writeFileSync(config, withoutPlugins(readFileSync(config, 'utf8'), out));
}

/** The configuration of a copy, or of the project itself. */
export async function configIn(folder: string): Promise<SanitizedConfig> {
  const { href } = pathToFileURL(path.join(folder, 'payload.config.ts'));
  const { default: config } = (await import(/* @vite-ignore */ href)) as { default: Promise<SanitizedConfig> };
  return config;
}

/** What the compiler says of a variant, with the types that its configuration generates. */
export async function typeErrorsOf(folder: string): Promise<string> {
  await generateTypes(await configIn(folder), { log: false });
  const compiler = path.join(root, 'node_modules/typescript-native/bin/tsc');
  const { code, output } = await runNode([compiler, '--noEmit', '--incremental', 'false'], { cwd: folder });
  return code === 0 ? '' : output;
}

/** The addresses of the pages that the site takes from a package, but of those that are not there without a thing to show. */
export function pagesFrom(plugin: string): string[] {
  const pages = globSync('src/app/**/page.tsx', { cwd: root });
  return pages
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes(`'${plugin}/`))
    .map(addressOf)
    .filter((address) => !address.split('/').includes('x'));
}

/** A page's address in French. A page of an exercise has `{exercise}` in it, as the address beside a step has. */
function addressOf(file: string): string {
  const address = file
    .split('/')
    .slice(2, -1)
    .filter((segment) => !segment.startsWith('(') && segment !== '[locale]')
    .join('/')
    .replace('exercices/[slug]', 'exercices/{exercise}')
    .replaceAll(/\[[^\]]+\]/g, 'x');
  return `/${address}`;
}
