'use client';

import { useEffect, useState } from 'react';

/** Whether something has been going on for longer than a person expects. */
export function useSlow(going: boolean, milliseconds = 4000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [going, milliseconds]);
  return going && slow;
}
