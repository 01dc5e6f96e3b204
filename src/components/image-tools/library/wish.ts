import type { ImageSearch, ImageState } from '../door';

export const imageStates: readonly ImageState[] = ['draft', 'pending', 'changes-requested', 'approved', 'rejected'];

/** How many images are on the page, in its address: a reload and the way back lead to as many. */
export const seenParameter = 'vues';

/** What a form of the library asks for. */
export function readWish(form: { get: (name: string) => unknown }): ImageSearch {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().slice(0, 100) : '';
  };
  const [search, category, tags, whose] = ['q', 'categorie', 'mot', 'de'].map(text);
  const state = imageStates.find((each) => each === whose);
  return {
    ...(search && { search }),
    ...(category && { category }),
    ...(tags && { tags }),
    ...((whose === 'moi' || state) && { mine: true }),
    ...(state && { state }),
  };
}

/** The same as an address has it. */
export function wishParams({ search, category, tags, mine, state }: ImageSearch): URLSearchParams {
  const whose = state ?? (mine ? 'moi' : undefined);
  const given = Object.entries({ q: search, categorie: category, mot: tags, de: whose }).filter(([, value]) => value);
  return new URLSearchParams(given as [string, string][]);
}
