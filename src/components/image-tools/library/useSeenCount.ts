import { useEffect } from 'react';
import { seenParameter } from './wish';

/** Says in the address how many images are on the page, where they are more than it began with: a reload begins with as many. */
export function useSeenCount(count: number, begun: number): void {
  useEffect(() => {
    if (count <= begun) return;
    const address = new URL(window.location.href);
    if (Number(address.searchParams.get(seenParameter)) >= count) return;
    address.searchParams.set(seenParameter, String(count));
    // With the state that is there it is no navigation, which would cancel one that is under way.
    window.history.replaceState(window.history.state, '', address);
  }, [count, begun]);
}
