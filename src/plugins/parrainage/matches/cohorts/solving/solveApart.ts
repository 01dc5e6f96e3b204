import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SolvingThread } from './thread';

/** The sources run as they are, here as in the server: by the same loader. */
const loader = ['--import', 'tsx'];

/** From the root of the project, where the server runs: what is built knows nothing of the folder in which it was written. */
const program = 'src/plugins/parrainage/matches/cohorts/solving/thread.ts';

/** Solves in a thread of its own. Rejects where that fails, or where the signal says that it is no longer wanted. */
export async function solveApart(wish: SolvingThread['wish'], signal?: AbortSignal): Promise<SolvingThread['plan']> {
  signal?.throwIfAborted();
  // By its path, so that no bundler takes it for a part of a page.
  const thread = new Worker(path.resolve(program), { workerData: wish, execArgv: loader });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<SolvingThread['plan']>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`The thread that solves ended with code ${code}`)));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
