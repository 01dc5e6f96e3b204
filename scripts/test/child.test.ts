import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { isRunning, markOf } from '../../src/platform/runtime/processes';
import { runNode, stopChildren } from './child';

/** A program that starts another one, says its number, and then does as told. */
const parent = (end: string) => `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(child.pid);
  ${end}`;

const isAlive = (pid: number) => markOf(pid) !== undefined;

describe('programs that a run starts', () => {
  it('take what they started with them when they end', async () => {
    const { code, output } = await runNode(['-e', parent('setTimeout(() => process.exit(4), 100)')]);
    expect(code).toBe(4);
    expect(isAlive(Number(output))).toBe(false);
  });

  it('are stopped with all that they started, even one that does not listen', async () => {
    const stubborn = runNode(['-e', parent("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)")]);
    await sleep(500);
    await stopChildren(300);
    const { signal, output } = await stubborn;
    expect(signal).toBe('SIGKILL');
    const mark = markOf(Number(output));
    expect(mark && isRunning(mark)).toBeFalsy();
  });
});
