const key = 'mentora-begun';

/** Remembers that an exercise was begun in this browser. */
export function noteBegun(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // Storage may be closed to the site: pages then ask nothing.
  }
}

/** Whether there may be an exercise to go on with: begun in this browser, or by somebody who is signed in. */
export function hasBegunHere(): boolean {
  try {
    return document.documentElement.hasAttribute('data-person') || localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
