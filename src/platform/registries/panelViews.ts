import type { viewSurfaces } from '@mentora/access';
import type { Locale } from '../i18n/locales';

/** A number beside the name of a view that stays true while a page is open. */
export interface LiveNumber {
  /** Where it is asked for; it answers `{ count }`. */
  address: string;
  /** The socket event that tells that it has changed. */
  event: string;
  /** What it says aloud, with `{count}` in the place of the number. */
  label: Record<Locale, string>;
}

/** A view of our own in the panel, with its entry in the navigation. Its row in `viewSurfaces` says who sees it. */
export interface PanelView {
  /** Its address within the panel, and its row in `viewSurfaces`: `moderation/contributions`. */
  key: keyof typeof viewSurfaces;
  label: Record<Locale, string>;
  /** What draws it, as the import map names it: `@mentora/moderation/admin#ReviewView`. */
  Component: string;
  /** Addresses below its own are its own as well. */
  deep?: true;
  count?: LiveNumber;
  /** Where its address leads instead, since a plugin looks after the same: the navigation does not name it then. */
  moved?: string;
}
