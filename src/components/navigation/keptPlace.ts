/** How much of a list was there, and what of it stood at the top of the screen. */
export interface Place {
  count: number;
  /** The first thing in sight, and how far below the edge of the screen it began: what lies above may be higher on return. */
  id: string | null;
  below: number;
  /** How far the page was scrolled, where that thing is gone. */
  top: number;
}

/** In front of the names under which places are kept, in the tab. */
const prefix = 'mentora-place-';
/** More than that nobody loads again. */
const most = 2_000;

/** Where one was in a list, by its name. */
export function placeIn(name: string): Place | undefined {
  try {
    const { count, id = null, below = 0, top } = JSON.parse(sessionStorage.getItem(prefix + name) ?? '') as Partial<Place>;
    return typeof count === 'number' && typeof top === 'number' ? { count: Math.min(count, most), id, below, top } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps where one is. */
export function keepPlace(name: string, place: Place): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(place));
  } catch {
    // Private windows and full stores refuse: one comes back to the beginning.
  }
}

/** Forgets a place: a list that is asked for anew begins at its beginning. */
export function forgetPlace(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** Forgets where somebody was in all lists. */
export function forgetPlaces(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // The same.
  }
}
