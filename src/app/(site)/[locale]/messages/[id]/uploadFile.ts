import { Refused, Unreachable } from '@mentora/ui/conversation';

/** After so long without a byte moving a phone has lost its network without noticing; a picture is drawn anew meanwhile. */
const patience = 60_000;

/** What the server answered. Throws `Unreachable` where nobody has (status 0), or another try may work; `Refused` where it said no. */
export function answerOf<Answer>(status: number, answer: unknown): Answer {
  if (status >= 200 && status < 300) return answer as Answer;
  const code = (answer as { errors?: { code?: string }[] } | null)?.errors?.[0]?.code;
  if (status === 0 || (status >= 500 && code !== 'scannerAway')) throw new Unreachable(`status ${status}`);
  throw new Refused(code ?? 'other');
}

/** Hands a file over, and says meanwhile how much of it is there, from 0 to 1: `fetch` does not know. */
export function uploadFile<Answer>(address: string, file: File, progress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), patience);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      progress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(timer);
      try {
        resolve(answerOf<Answer>(request.status, request.response));
      } catch (error) {
        reject(error);
      }
    };
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    watch();
    request.send(file);
  });
}
