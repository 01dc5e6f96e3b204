import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withFileLock } from './fileLock';
import { packBuild } from './packedFiles';
import { StartError } from './StartError';

/** What the build is made from; tests and documents are no part of it. */
const sources = ['src', 'public', 'package-lock.json', 'package.json'];
const rootFiles = /^(next|payload|postcss)\.config\.\w+$|^tsconfig[\w.]*\.json$/;
const irrelevant = /\.test\.tsx?$|\.md$/;

/** File in a build that names the CDN it is made for. */
const cdnMark = 'mentora-cdn';

/** Former builds that stay: a server that still runs on the one before keeps it. */
const keptBuilds = 2;

export interface BuildOptions {
  root: string;
  /** Folder of the builds, seen from `root`. */
  folder?: string;
  log?: (line: string) => void;
  /** Shows what the build prints as it comes, instead of only when it fails. */
  verbose?: boolean;
  signal?: AbortSignal;
}

/** Where builds lie unless a test run says otherwise. */
export function buildsFolder(): string {
  return process.env.MENTORA_BUILDS || '.next/builds';
}

/** The same relative to `root`: Next joins what it is given to its root, even an absolute path. */
function folderFrom({ root, folder = buildsFolder() }: BuildOptions): string {
  return path.relative(root, path.resolve(root, folder));
}

/** The newest build that is whole, as a folder relative to `root`. */
export function currentBuild(options: BuildOptions): string | undefined {
  const { root } = options;
  const folder = folderFrom(options);
  const pointer = path.join(root, folder, 'current');
  if (!existsSync(pointer)) return undefined;
  const build = path.join(folder, readFileSync(pointer, 'utf8').trim());
  return existsSync(path.join(root, build, 'BUILD_ID')) ? build : undefined;
}

/**
 * Answers a build of the sources as they are, made now if there is none. Each build has a folder of its own and
 * becomes the current one when it is whole: a failed one leaves the former as it was, and so does a running server.
 */
export async function ensureBuild(options: BuildOptions): Promise<string> {
  const { root, log = () => undefined } = options;
  const folder = folderFrom(options);
  const wanted = path.join(folder, hashSources(root));
  if (currentBuild(options) === wanted) return wanted;
  return withFileLock(
    path.join(root, folder, 'lock'),
    async () => {
      if (currentBuild(options) === wanted) return wanted;
      if (!existsSync(path.join(root, wanted, 'mentora-complete'))) await build(wanted, options);
      await makeCurrent(root, folder, wanted);
      return wanted;
    },
    { onWait: ({ pid }) => log(`Process ${pid} is building already; waiting for it …`) },
  );
}

async function build(target: string, { root, log = () => undefined, verbose, signal }: BuildOptions): Promise<void> {
  log('Building the site, which takes a few minutes the first time …');
  const started = Date.now();
  await rm(path.join(root, target), { recursive: true, force: true });
  await mkdir(path.join(root, target), { recursive: true });
  const output = await runNext(target, root, verbose === true, signal);
  if (output !== undefined) {
    await rm(path.join(root, target), { recursive: true, force: true });
    signal?.throwIfAborted();
    const full = /ENOSPC|No space left on device/.test(output);
    throw new StartError(
      full
        ? `The disk is full: the site could not be built in ${path.join(root, target)}. Free at least 1 GB.`
        : `The site could not be built. The former build is as it was ("npm start -- --no-build" starts it).\n${output}`,
    );
  }
  await packBuild(path.join(root, target));
  await writeFile(path.join(root, target, cdnMark), madeFor());
  await writeFile(path.join(root, target, 'mentora-complete'), new Date().toISOString());
  log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Runs `next build`; answers what it printed if it failed. */
function runNext(target: string, root: string, verbose: boolean, signal?: AbortSignal): Promise<string | undefined> {
  const { DATABASE_URL: _database, PAYLOAD_SECRET: _secret, ENCRYPTION_KEYS: _keys, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      // Neither database nor secret: nothing of this machine may end up in the build.
      env: { ...env, NODE_ENV: 'production', MENTORA_DIST: target, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed.push(text);
        if (verbose) process.stdout.write(text);
      });
    }
    child.on('error', (error) => (signal?.aborted ? resolve('stopped') : reject(error)));
    child.on('close', (code) => resolve(code === 0 ? undefined : verbose ? 'See above.' : printed.join('').slice(-6000)));
  });
}

async function makeCurrent(root: string, folder: string, target: string): Promise<void> {
  const pointer = path.join(root, folder, 'current');
  await writeFile(`${pointer}.new`, path.basename(target));
  await rename(`${pointer}.new`, pointer);
  const now = new Date();
  await utimes(path.join(root, target), now, now);
  await removeOld(path.join(root, folder));
}

async function removeOld(folder: string): Promise<void> {
  const builds = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, time: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of builds.slice(keptBuilds)) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Where the parts of a build are loaded from, if not from the site itself: it is written into them. */
function madeFor(): string {
  return process.env.MENTORA_CDN_URL ?? '';
}

/** Refuses a build whose pages would look for their parts in another place than these settings name. */
export function refuseOtherCdn(root: string, build: string): void {
  const mark = path.join(root, build, cdnMark);
  const cdn = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (cdn === madeFor()) return;
  throw new StartError(`The last build loads its parts from ${cdn || 'the site itself'}, and MENTORA_CDN_URL says otherwise: leave --no-build away.`);
}

/** A short name for the sources as they are now: any change that matters to the build changes it. */
export function hashSources(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch} ${madeFor()}`);
  const files = [...sources, ...readdirSync(root).filter((name) => rootFiles.test(name))];
  for (const file of files.sort()) addToHash(file, root, hash);
  return hash.digest('hex').slice(0, 16);
}

function addToHash(file: string, root: string, hash: ReturnType<typeof createHash>): void {
  const absolute = path.join(root, file);
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (!found || irrelevant.test(file)) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(absolute).sort()) addToHash(path.join(file, name), root, hash);
  } else {
    hash.update(`${file}\0${found.size}\0`).update(readFileSync(absolute));
  }
}
