import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestPerson } from '../support/people';
import type { TestPlatform } from '../support/platform';

interface FileDoc {
  url: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  filesize: number;
}

/** An image as the REST API gives it. */
export interface ImageDoc extends FileDoc {
  id: string;
  title: string;
  moderationStatus: string;
  /** Id of who brought it. */
  uploadedBy: string;
  sizes: Record<'thumb' | 'card' | 'full', FileDoc>;
}

interface Wishes {
  as?: TestPerson;
  name?: string;
  type?: string;
  title?: string;
  alt?: string;
  /** More values for the document's fields. */
  data?: Record<string, unknown>;
}

/** Sends a file as a browser does. */
export async function upload(platform: TestPlatform, file: Buffer, wishes: Wishes) {
  const { as, name = 'capture.png', type = 'image/png', title = 'Écran', alt = 'Un écran de téléphone', data } = wishes;
  const form = new FormData();
  form.set('_payload', JSON.stringify({ title, alt, ...data }));
  form.set('file', new Blob([new Uint8Array(file)], { type }), name);
  const response = await platform.request('POST', '/api/images?depth=0', { as, body: form });
  return { status: response.status, body: (await response.json()) as unknown };
}

/** What lies in the media folder. */
export async function mediaFiles(): Promise<string[]> {
  return (await readdir(join(process.env.MENTORA_DATA!, 'media')).catch(() => [])).sort();
}
