'use client';

import { useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/**
 * A value that outlives a reload of the page in this tab, under a key. The third answer forgets it. What was kept comes
 * after the page is there: the server knows nothing of it.
 */
export function useKept<T extends object>(key: string, initial: T): [T, Dispatch<SetStateAction<T>>, () => void] {
  const [first] = useState(initial);
  const [value, setValue] = useState(first);

  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(key);
      if (kept) setValue(JSON.parse(kept) as T);
    } catch {
      // Without a store nothing outlives a reload.
    }
  }, [key]);

  const set = useCallback<Dispatch<SetStateAction<T>>>(
    (change) =>
      setValue((before) => {
        const after = typeof change === 'function' ? change(before) : change;
        try {
          sessionStorage.setItem(key, JSON.stringify(after));
        } catch {
          // The same.
        }
        return after;
      }),
    [key],
  );

  const forget = useCallback(() => {
    setValue(first);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // The same.
    }
  }, [key, first]);

  return [value, set, forget];
}
