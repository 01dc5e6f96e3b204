import { locales, type Locale } from '@mentora/platform/i18n';
import type { ImageDetails, ImageDoor } from '@mentora/ui/image-tools';
import { answerOf, Unreachable, uploadFile } from '@mentora/ui/upload';
import { imageOf, type ImageDoc } from './imageOf';
import { partFor, searchQuery } from './searchQuery';

/** After so long a phone has lost its network without noticing. */
const patience = 20_000;

/** The image tools' door to the server, for one person in one language. */
export function imageDoor(me: string, locale: Locale): ImageDoor {
  async function ask<Answer>(method: string, path: string, body?: object, signal?: AbortSignal): Promise<Answer> {
    const json = body !== undefined && !(body instanceof FormData);
    const response = await fetch(`/api/images${path}`, {
      method,
      headers: { Accept: 'application/json', ...(json && { 'Content-Type': 'application/json' }) },
      body: json ? JSON.stringify(body) : (body),
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
      cache: 'no-store',
    }).catch((cause: unknown) => {
      throw new Unreachable('no answer', { cause });
    });
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new Unreachable('half an answer', { cause });
    });
    return answerOf<Answer>(response.status, answer);
  }

  /** The texts of the other languages: a language at a time, which is how the door takes them. */
  async function writeOthers(id: string, alt: ImageDetails['alt']): Promise<void> {
    for (const other of locales) {
      if (other !== 'fr' && alt[other]) await ask('PATCH', `/${id}?locale=${other}&depth=0`, { alt: alt[other] });
    }
  }

  const inFrench = ({ alt, ...details }: ImageDetails) => ({ ...details, alt: alt.fr });
  const shown = (id: string) => ask<ImageDoc>('GET', `/${id}?locale=${locale}&depth=0`);

  return {
    search: async (wish, from) => {
      const { docs, nextCursor } = await ask<{ docs: ImageDoc[]; nextCursor: string | null }>('GET', `?${searchQuery(wish, { me, locale, cursor: from?.cursor, limit: partFor(from?.count) })}`);
      return { images: docs.map((doc) => imageOf(doc, me)), next: nextCursor };
    },
    near: async (small, signal) => {
      const form = new FormData();
      form.set('file', small, 'small.jpg');
      const { docs } = await ask<{ docs: ImageDoc[] }>('POST', `/near?locale=${locale}`, form, signal);
      return docs.map((doc) => imageOf(doc, me));
    },
    upload: async (file, details, { progress, signal }) => {
      const form = new FormData();
      form.set('_payload', JSON.stringify(inFrench(details)));
      form.set('file', file);
      const { doc } = await uploadFile<{ doc: ImageDoc }>('/api/images?locale=fr&depth=0', form, { progress, signal });
      const lacksLanguages = await writeOthers(doc.id, details.alt).then(
        () => false,
        () => true,
      );
      const own = details.alt[locale];
      return { image: imageOf(own ? { ...doc, alt: own } : doc, me), lacksLanguages };
    },
    read: async (id) => {
      const doc = await ask<Omit<ImageDoc, 'alt'> & { alt: ImageDetails['alt'] }>('GET', `/${id}?locale=all&depth=0`);
      const { title, description, tags, category } = imageOf({ ...doc, alt: null }, me);
      return { title, description, tags, category, alt: doc.alt };
    },
    change: async (id, details) => {
      await ask('PATCH', `/${id}?locale=fr&depth=0`, inFrench(details));
      await writeOthers(id, details.alt);
      return imageOf(await shown(id), me);
    },
    uses: async (id) => {
      const { count, uses } = await ask<{ count: number; uses: { title: string | null }[] }>('GET', `/${id}/usage?locale=${locale}`);
      return { count, uses: uses.map(({ title }) => ({ title, href: null })) };
    },
    remove: async (id) => {
      await ask('DELETE', `/${id}`);
    },
  };
}
