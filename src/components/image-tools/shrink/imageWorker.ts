import type { ImageEdit } from '../edit/imageEdit';
import { renderImage, type ShrunkImage } from './renderImage';

/** What the worker is asked, and what it answers: by the number of the question. */
export interface Question {
  number: number;
  file: Blob;
  edit: ImageEdit;
}

export type Reply = { number: number } & ({ image: ShrunkImage } | { failure: string });

const post = (reply: Reply) => (self as unknown as { postMessage: (message: Reply) => void }).postMessage(reply);

self.addEventListener('message', ({ data: { number, file, edit } }: MessageEvent<Question>) => {
  renderImage(file, edit).then(
    (image) => post({ number, image }),
    (error: unknown) => post({ number, failure: error instanceof Error ? error.message : 'unreadable' }),
  );
});
