'use client';

import { useEffect, useState } from 'react';

const EVENT = 'mentora:toast';

/** Says briefly that something was done. Anything that must be read belongs on the page instead. */
export function toast(message: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: message }));
}

/** Where toasts appear: once in the layout of pages that use them. */
export function Toasts() {
  const [message, setMessage] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event) => {
      setMessage(String((event as CustomEvent<string>).detail));
      clearTimeout(timer);
      timer = setTimeout(() => setMessage(''), 6000);
    };
    window.addEventListener(EVENT, show);
    return () => {
      window.removeEventListener(EVENT, show);
      clearTimeout(timer);
    };
  }, []);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-24 z-50 flex justify-center md:bottom-8"
    >
      {message ? <p className="rounded-full bg-ink px-6 py-3 font-bold text-paper shadow-3">{message}</p> : null}
    </div>
  );
}
