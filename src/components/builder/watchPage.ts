/** Told to the window when somebody asks to sign out: what is not saved yet has a last chance. */
export const signingOut = 'mentora:signing-out';

interface Watching {
  /** The connection is there again. */
  online: () => void;
  /** Another page is looked at, or the person is about to sign out. */
  left: () => void;
  /** This one is looked at again. */
  back: () => void;
  closed: () => void;
}

/** Watches over the page and its connection. Answers how to stop. */
export function watchPage({ online, left, back, closed }: Watching): () => void {
  const turned = () => (document.hidden ? left() : back());
  window.addEventListener('online', online);
  window.addEventListener('pagehide', closed);
  window.addEventListener(signingOut, left);
  document.addEventListener('visibilitychange', turned);
  return () => {
    window.removeEventListener('online', online);
    window.removeEventListener('pagehide', closed);
    window.removeEventListener(signingOut, left);
    document.removeEventListener('visibilitychange', turned);
  };
}
