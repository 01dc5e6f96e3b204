import type { ImageEdit } from '../edit/imageEdit';
import type { Question, Reply } from './imageWorker';
import { NotShrunk } from './NotShrunk';
import { renderImage, type ShrinkFailure, type ShrunkImage } from './renderImage';

let worker: Worker | null | undefined;
let last = 0;

/** The worker that draws, so that the page goes on meanwhile. Null where the browser lacks what it needs. */
function theWorker(): Worker | null {
  if (worker !== undefined) return worker;
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return (worker = null);
  try {
    worker = new Worker(new URL('./imageWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    worker = null;
  }
  return worker;
}

let queue: Promise<unknown> = Promise.resolve();

/** Makes of a chosen file what is sent: one after the other, since a phone has memory for one large picture. */
export function shrinkImage(file: Blob, edit: ImageEdit): Promise<ShrunkImage> {
  const turn = queue.then(() => draw(file, edit));
  queue = turn.catch(() => undefined);
  return turn;
}

async function draw(file: Blob, edit: ImageEdit): Promise<ShrunkImage> {
  const drawer = theWorker();
  try {
    return await (drawer ? ask(drawer, file, edit) : renderImage(file, edit));
  } catch (error) {
    if (!(error instanceof WorkerBroken)) throw new NotShrunk(failureOf(error));
    // A worker that did not start, or was ended for its memory: the page does it itself.
    worker = null;
    return renderImage(file, edit).catch((again: unknown) => {
      throw new NotShrunk(failureOf(again));
    });
  }
}

class WorkerBroken extends Error {}

function failureOf(error: unknown): ShrinkFailure {
  return error instanceof Error && error.message === 'notSmallEnough' ? 'notSmallEnough' : 'unreadable';
}

function ask(drawer: Worker, file: Blob, edit: ImageEdit): Promise<ShrunkImage> {
  last += 1;
  const number = last;
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      drawer.removeEventListener('message', hear);
      drawer.removeEventListener('error', fail);
      settle();
    };
    const hear = ({ data }: MessageEvent<Reply>) => {
      if (data.number !== number) return;
      done(() => ('image' in data ? resolve(data.image) : reject(new Error(data.failure))));
    };
    const fail = () => done(() => reject(new WorkerBroken()));
    drawer.addEventListener('message', hear);
    drawer.addEventListener('error', fail);
    drawer.postMessage({ number, file, edit } satisfies Question);
  });
}
