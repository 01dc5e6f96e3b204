import type { ImageDraft } from './draft';

interface Sending {
  file: File;
  draft: Pick<ImageDraft, 'title' | 'alt'>;
  locale: string;
  /** What share has gone, from 0 to 1. */
  progress: (share: number) => void;
  /** The words where nothing answers. */
  failed: string;
}

/** Sends a file with its words; answers what is wrong. (fetch tells no progress of what it sends.) */
export function sendImage({ file, draft, locale, progress, failed }: Sending): Promise<string | undefined> {
  return new Promise((resolve) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify(draft));
    form.set('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/images?depth=0&locale=${locale}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener('error', () => resolve(failed));
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(undefined);
      const { errors = [] } = (request.response ?? {}) as { errors?: { message: string; fields?: { message?: string }[] }[] };
      resolve(errors.map(({ message }) => message).join(' ') || failed);
    });
    request.send(form);
  });
}
