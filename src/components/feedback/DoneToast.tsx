'use client';

import { useEffect } from 'react';
import { toast } from './Toasts';

/** Says once that something was done, and takes that out of the address: a reload must not say it again. */
export function DoneToast({ message }: { message: string }) {
  useEffect(() => {
    const here = new URL(window.location.href);
    if (!here.searchParams.has('fait')) return;
    here.searchParams.delete('fait');
    window.history.replaceState(window.history.state, '', here);
    toast(message);
  }, [message]);
  return null;
}
