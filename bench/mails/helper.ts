import { fork } from 'node:child_process';
import { once } from 'node:events';
import { testSettings } from '../../tests/support/ground';
import type { Mentora } from '../servers';

/** A process of the bench beside the site's. */
export interface Helper {
  /** Has it do something, and answers the times that it tells, in milliseconds of the clock. */
  ask: (task: object) => Promise<number[]>;
  stop: () => void;
}

/** Starts a program on the site's database with its settings, and answers once it is ready. */
export async function startHelper(program: string, { databaseUrl, url }: Mentora): Promise<Helper> {
  const child = fork(program, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...testSettings, NODE_ENV: 'production', DATABASE_URL: databaseUrl, MENTORA_URL: url },
  });
  const next = async (): Promise<number[]> => {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${program} ended with ${code}`);
    });
    return (await Promise.race([once(child, 'message').then(([times]) => times as number[]), ended]));
  };
  await next();
  return {
    ask: (task) => {
      const answer = next();
      child.send(task);
      return answer;
    },
    stop: () => child.kill('SIGTERM'),
  };
}
