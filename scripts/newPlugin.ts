/** `npm run new:plugin -- NAME`: writes a plugin that builds and passes its own test, and puts it into the configuration. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { problemWith, writePlugin } from './newPlugin/writePlugin';

const root = path.resolve(import.meta.dirname, '..');
const [name] = process.argv.slice(2);
const problem = problemWith(root, name);
if (problem) {
  console.error(`Expected ${problem}`);
  process.exitCode = 1;
} else {
  for (const file of writePlugin(root, name!)) console.log(path.relative(root, file));
  // The new workspace gets its place among the packages.
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`\nsrc/plugins/${name} is there, and in payload.config.ts. docs/plugins.md says what it can add.`);
}
