interface Watching {
  /** The connection is there again. */
  online: () => void;
  /** Another page is looked at. */
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
  document.addEventListener('visibilitychange', turned);
  return () => {
    window.removeEventListener('online', online);
    window.removeEventListener('pagehide', closed);
    document.removeEventListener('visibilitychange', turned);
  };
}
