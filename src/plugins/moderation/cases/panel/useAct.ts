'use client';

import { askApi } from '@mentora/ui/panel/client';
import { toast, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Does something to a case by its door, and draws the page anew: also where it was refused, for somebody may have been quicker. */
export function useAct(failed: string) {
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const act = async (address: string, body: object = {}): Promise<boolean> => {
    setBusy(true);
    const { problem } = await askApi('POST', address, body, failed);
    setBusy(false);
    if (problem) toast.error(problem);
    else startRouteTransition(() => router.refresh());
    return !problem;
  };
  return { busy, act };
}
