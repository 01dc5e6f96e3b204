import type { Locale } from '@mentora/platform/i18n';
import type { ImageSearch } from '@mentora/ui/image-tools';

/** As many images as one part of the library has: on a phone, three screens of them. */
const partSize = 16;
/** The most that the library gives at once. */
const largestPart = 100;

/** As many as one part has where so many are wanted. */
export const partFor = (count = 0): number => Math.min(largestPart, Math.max(partSize, count));

interface Asked {
  me: string;
  locale: Locale;
  cursor?: string;
  limit?: number;
}

/** A search as the library's door takes it. */
export function searchQuery({ search, category, tags, state, mine }: ImageSearch, { me, locale, cursor, limit = partSize }: Asked): URLSearchParams {
  // Without a parameter of the library's own the door answers with another list.
  const given = { search, category, tags, status: state, uploadedBy: mine ? me : undefined, cursor, limit: String(limit), minUses: '0', locale };
  return new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
