import { parentPort, workerData } from 'node:worker_threads';
import { solveWish, type Solved, type SolveWish } from './solve';

/** What this thread is handed, and what it hands back. */
export interface SolvingThread {
  wish: SolveWish;
  plan: Solved;
}

// What it is for: ten thousand mentees take seconds, in which the server would answer nobody.
parentPort!.postMessage(solveWish(workerData as SolvingThread['wish']) satisfies SolvingThread['plan']);
