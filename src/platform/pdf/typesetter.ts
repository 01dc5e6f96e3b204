import { spawn } from 'node:child_process';

/** What the typesetter is given. */
export interface Sheet {
  template: string;
  /** What `document.json` holds for the template. */
  document: unknown;
  /** Files of the fonts. */
  fonts: readonly string[];
  /** A folder without anything of anybody's: what a template may read. */
  folder: string;
}

/**
 * What the process of the typesetter runs, given to Node as text: the built site has no file of it to point to. A process
 * of its own, for the compiler works in one go, and what breaks it must not break the site.
 */
const program = `
const { readFileSync } = require('node:fs');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { template, document, fonts, folder } = JSON.parse(readFileSync(0, 'utf8'));
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] });
compiler.mapShadow(require('node:path').join(folder, 'document.json'), Buffer.from(JSON.stringify(document)));
try {
  process.stdout.write(compiler.pdf({ mainFileContent: template }, { creationTimestamp: Math.floor(Date.now() / 1000) }));
} catch (error) {
  process.stderr.write(JSON.stringify(error.shortDiagnostics ?? String(error)));
  process.exitCode = 1;
}
`;

/** A document that takes longer than this is given up. */
const patience = 30_000;
/** More of what went wrong is not kept. */
const longestProblem = 2_000;

/** Sets a sheet, in a process of its own. */
export function typeset(sheet: Sheet): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    // What an operator hands to Node for the site, a debugger for one, is not for this one.
    const env = { ...process.env, NODE_OPTIONS: '' };
    const child = spawn(process.execPath, ['--input-type=commonjs', '--eval', program], { cwd: process.cwd(), env, timeout: patience, killSignal: 'SIGKILL' });
    const pages: Buffer[] = [];
    let problem = '';
    child.stdout.on('data', (part: Buffer) => pages.push(part));
    child.stderr.on('data', (part: Buffer) => {
      if (problem.length < longestProblem) problem += part.toString().slice(0, longestProblem);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(pages));
      else reject(new Error(`the typesetter ended with ${signal ?? code}: ${problem}`));
    });
    // It may be gone before it has read all: that is told by its end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(sheet));
  });
}
