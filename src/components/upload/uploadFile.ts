import { Refused, Unreachable } from '../player/door';

/** After so long without a byte moving a phone has lost its network without noticing; a picture is drawn anew meanwhile. */
const patience = 60_000;

/** What the server answered. Throws `Unreachable` where nobody has (status 0), or another try may work; `Refused` where it said no. */
export function answerOf<Answer>(status: number, answer: unknown): Answer {
  if (status >= 200 && status < 300) return answer as Answer;
  const code = (answer as { errors?: { code?: string }[] } | null)?.errors?.[0]?.code;
  if (status === 0 || (status >= 500 && code !== 'scannerAway')) throw new Unreachable(`status ${status}`);
  throw new Refused(code ?? 'other');
}

interface UploadOptions {
  /** Is told how much of it is there, from 0 to 1. */
  progress: (share: number) => void;
  /** Stops it; the upload then throws an `AbortError`. */
  signal?: AbortSignal;
}

/** Hands a file over, alone or in a form, and says meanwhile how much of it is there: `fetch` does not know. */
export function uploadFile<Answer>(address: string, body: File | FormData, { progress, signal }: UploadOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => request.abort();
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, patience);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      progress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      try {
        signal?.throwIfAborted();
        resolve(answerOf<Answer>(request.status, request.response));
      } catch (error) {
        reject(error);
      }
    };
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    // A form names its own type, with the line between its parts.
    if (body instanceof File) request.setRequestHeader('Content-Type', 'application/octet-stream');
    signal?.addEventListener('abort', stop);
    watch();
    request.send(body);
    if (signal?.aborted) request.abort();
  });
}
