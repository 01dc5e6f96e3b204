import { forgetKept } from '../conversation/kept';
import { forgetPlaces } from '../navigation/keptPlace';

/** The cache that the service worker keeps a person's own pages in. `public/sw.js` has the same name. */
const PERSONAL_CACHE = 'mentora-personal';

/** Forgets the pages of a person that were kept for reading offline, and what was typed and not sent. Called at log-out. */
export async function forgetPersonalPages(): Promise<void> {
  forgetKept();
  forgetPlaces();
  if ('caches' in window) await caches.delete(PERSONAL_CACHE);
}
