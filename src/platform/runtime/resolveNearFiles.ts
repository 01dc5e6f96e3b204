import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file beside the one that asks, or above or below it, named in plain letters. */
const near = /^\.{1,2}\/[\w@./+-]+\.js$/;

const inPackage = '/node_modules/';
const found = new Map<string, boolean>();
const kinds = new Map<string, string>();

/** Node keeps what is registered for the whole process, which may load this module more than once. */
const key = Symbol.for('mentora.nearFiles');
const shared = globalThis as { [key]?: boolean };

/**
 * From now on, a module of a package finds the package's other modules without Node's help. Node reads the list of
 * what the package exports anew for each file, though the file's address does not depend on it: with those of drizzle
 * and date-fns, which have hundreds of entries and of files, that is two thirds of the time that Payload takes to load.
 */
export function resolveNearFiles(): void {
  if (shared[key]) return;
  shared[key] = true;
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL, conditions, importAttributes } = context;
      const plain = !conditions.includes('require') && Object.keys(importAttributes).length === 0;
      const url = plain && parentURL ? nearFile(specifier, parentURL) : undefined;
      return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
    },
  });
}

/** The address of a package's own ES module, if another of its modules asks for one as it lies on the disk. */
export function nearFile(specifier: string, parentURL: string): string | undefined {
  if (!near.test(specifier) || !parentURL.startsWith('file:') || !parentURL.includes(inPackage)) return undefined;
  const { href } = new URL(specifier, parentURL);
  let is = found.get(href);
  if (is === undefined) {
    const file = fileURLToPath(href);
    // What is not there, a folder or a link, Node answers for in its own words.
    is = href.includes(inPackage) && lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && kindIn(path.dirname(file)) === 'module';
    found.set(href, is);
  }
  return is ? href : undefined;
}

/** What `.js` files of a real folder are, as the nearest `package.json` says. */
function kindIn(folder: string): string {
  let kind = kinds.get(folder);
  if (kind === undefined) {
    kind = realpathSync(folder) === folder ? readKind(folder) : 'unknown';
    kinds.set(folder, kind);
  }
  return kind;
}

function readKind(folder: string): string {
  if (path.basename(folder) === 'node_modules') return 'unknown';
  try {
    const { type = 'unknown' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { type?: string };
    return type;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? kindIn(path.dirname(folder)) : 'unknown';
  }
}
