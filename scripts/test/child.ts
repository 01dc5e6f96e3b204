import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How a child process ended, and what it wrote. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  seconds: number;
}

/** Variables of an environment. */
export type Environment = Record<string, string | undefined>;

interface Options {
  /** On top of this process's own environment; `undefined` takes a variable away. */
  env?: Environment;
  cwd?: string;
}

const GRACE = 8_000;
const running = new Set<ChildProcess>();

/**
 * Runs a program to its end in a process group of its own, so that all it started can be ended with it.
 * Its output is kept, not shown.
 */
export async function run(command: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: Object.assign({}, process.env, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  // What it left running in its group would keep its output open for ever.
  child.once('exit', () => signalGroup(child, 'SIGKILL'));
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code, signal, output: Buffer.concat(chunks).toString('utf8'), seconds: secondsSince(began) };
  } finally {
    running.delete(child);
  }
}

/** Runs a Node program of this repository, TypeScript included, on the Node that runs this. */
export function runNode(args: readonly string[], options?: Options): Promise<Ended> {
  return run(process.execPath, args, options);
}

/** Ends every program that `run` started and that still runs, first politely. */
export async function stopChildren(grace = GRACE): Promise<void> {
  const children = [...running];
  const ends = children.map((child) => once(child, 'close'));
  for (const child of children) signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, grace);
  await Promise.allSettled(ends);
  clearTimeout(late);
}

/** Seconds since a reading of `performance.now()`. */
export function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
