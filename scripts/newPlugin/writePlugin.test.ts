import { ESLint } from 'eslint';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pluginsIn } from '../../tests/plugins-out/configuration';
import { problemWith, withPlugin, writePlugin } from './writePlugin';

const root = process.cwd();
const config = readFileSync('payload.config.ts', 'utf8');

describe('a name', () => {
  it.each([undefined, '', 'Groups', '1st', 'study_groups', 'a--b', '../x', 'reports', 'platform'])('"%s" is none for a plugin', (name) => {
    expect(problemWith(root, name)).toBeDefined();
  });

  it('may have hyphens', () => expect(problemWith(root, 'study-groups')).toBeUndefined());
});

it('puts a plugin into the configuration, after those that are there', () => {
  const once = withPlugin(config, 'study-groups');
  expect(pluginsIn(once)).toEqual([...pluginsIn(config), '@mentora/study-groups']);
  expect(once).toContain("import { studyGroupsPlugin } from '@mentora/study-groups';");
  expect(pluginsIn(withPlugin(once, 'other'))).toEqual([...pluginsIn(config), '@mentora/study-groups', '@mentora/other']);
  expect(() => withPlugin('export default {}', 'other')).toThrow(/no list of plugins/);
});

describe('a plugin that was just written', () => {
  let folder = '';
  let files: string[] = [];

  beforeAll(() => {
    mkdirSync('.test', { recursive: true });
    folder = mkdtempSync(path.resolve('.test/plugin-'));
    for (const file of ['tsconfig.json', 'payload.config.ts', 'package.json']) cpSync(file, path.join(folder, file));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    files = writePlugin(folder, 'study-groups').filter((file) => /src.*\.ts$/.test(file));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { incremental: false }, include: ['src'], exclude: [] }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has its own name everywhere', () => {
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/sample/i);
    const { name } = JSON.parse(readFileSync(path.join(folder, 'src/plugins/study-groups/package.json'), 'utf8'));
    expect(name).toBe('@mentora/study-groups');
    expect(readFileSync(path.join(folder, 'src/plugins/study-groups/index.ts'), 'utf8')).toContain('export const studyGroupsPlugin');
  });

  it('passes the type checker', () => {
    const { options } = ts.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!;
    const program = ts.createProgram(files, options);
    const found = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('passes lint', async () => {
    // The rules of `src/`; those that must know the types have seen the template, which differs by its name alone.
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: path.join(root, 'eslint.config.js') });
    const found = await eslint.lintFiles(files);
    expect(found.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
