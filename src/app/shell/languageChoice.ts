const key = 'mentora-language';
const chosen = 'mentora:language';

/** Whether the person has settled for a language on this device. */
export function languageChosen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Storage may be closed to the site; then it asks nothing.
    return true;
  }
}

/** Remembers that the person has settled for a language. */
export function noteLanguageChosen(): void {
  try {
    localStorage.setItem(key, 'chosen');
  } catch {
    return;
  }
  window.dispatchEvent(new Event(chosen));
}

/** Calls back when that happens. */
export function whenLanguageChosen(listener: () => void): () => void {
  window.addEventListener(chosen, listener);
  return () => window.removeEventListener(chosen, listener);
}
