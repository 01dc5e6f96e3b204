import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nearFile } from './resolveNearFiles';

let root: string;

const files = {
  'package.json': '{"type":"module"}',
  'index.js': "export { name } from './deep/there.js';",
  'deep/there.js': "export const name = 'there';",
  'deep/folder.js/inside.js': '',
  'old/package.json': '{"type":"commonjs"}',
  'old/there.js': "exports.name = 'old';",
  'untold/package.json': '{}',
  'untold/there.js': "exports.name = 'untold';",
  'broken/package.json': '{',
  'broken/there.js': '',
};

beforeAll(() => {
  root = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'mentora-'))), 'node_modules', 'some');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  writeFileSync(path.resolve(root, '../../package.json'), '{"type":"module"}');
  writeFileSync(path.resolve(root, '../../elsewhere.js'), '');
  symlinkSync('there.js', path.join(root, 'deep/link.js'));
  symlinkSync('deep', path.join(root, 'linked'));
});
afterAll(() => rmSync(path.resolve(root, '../..'), { recursive: true, force: true }));

const urlOf = (file: string) => pathToFileURL(path.join(root, file)).href;

describe('a module of a package', () => {
  it('finds those beside, below and above it', () => {
    expect(nearFile('./deep/there.js', urlOf('index.js'))).toBe(urlOf('deep/there.js'));
    expect(nearFile('../index.js', urlOf('deep/there.js'))).toBe(urlOf('index.js'));
  });

  it.each([
    ['what is not there', './nowhere.js'],
    ['a folder', './deep/folder.js'],
    ['a link', './deep/link.js'],
    ['what lies behind a link', './linked/there.js'],
    ['a file of the older kind', './old/there.js'],
    ['a file whose kind is not told', './untold/there.js'],
    ['a file beside a package.json that cannot be read', './broken/there.js'],
    ['a package', 'other/there.js'],
    ['a name with a question', './deep/there.js?fresh'],
    ['a name in code', './deep%2Fthere.js'],
    ['what leads out of all packages', '../../elsewhere.js'],
  ])('leaves %s to Node', (_what, specifier) => {
    expect(nearFile(specifier, urlOf('index.js'))).toBeUndefined();
  });

  it('is the only one that does: our own sources are found by who reads TypeScript', () => {
    expect(nearFile('./there.js', pathToFileURL('/srv/mentora/src/here.js').href)).toBeUndefined();
  });
});

describe('a process that resolves near files', () => {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'resolveNearFiles.ts')).href;
  const tell = async (specifiers: string[], prepare: string) => {
    const program = `${prepare}
      for (const specifier of ${JSON.stringify(specifiers)}) {
        console.log(await import(specifier).then(({ name, default: all }) => name ?? all?.name, ({ code }) => code));
      }`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program];
    return (await promisify(execFile)(process.execPath, args)).stdout;
  };

  it('loads what Node loads, and fails as Node does', async () => {
    writeFileSync(path.join(root, 'lost.js'), "export * from './nowhere.js';");
    writeFileSync(path.join(root, 'older.js'), "export { default } from './old/there.js';");
    writeFileSync(path.join(root, 'folder.js'), "export * from './deep/folder.js';");
    const specifiers = ['index.js', 'older.js', 'lost.js', 'folder.js'].map(urlOf);
    const alone = await tell(specifiers, '');
    expect(alone.trim().split('\n')).toEqual(['there', 'old', 'ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT']);
    const told = `const { resolveNearFiles } = await import(${JSON.stringify(hook)}); resolveNearFiles();`;
    expect(await tell(specifiers, told)).toBe(alone);
  });
});
