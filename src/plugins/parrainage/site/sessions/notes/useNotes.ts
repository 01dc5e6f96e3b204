'use client';

import { useEffect, useRef, useState } from 'react';
import { askSite } from '../parts/askSite';
import { NotesStore, type Notes, type ShownNotes } from './NotesStore';

/** So often it is looked what the other writes. */
const every = 8_000;

/** The notes of a session on its page: kept by a store for as long as the page is open. */
export function useNotes({ address, begun, watch }: { address: string; begun: Notes; watch: boolean }) {
  const [shown, setShown] = useState<ShownNotes>({ own: begun.own, shared: begun.shared, saving: 'saved', conflict: null, over: false });
  const store = useRef<NotesStore>(undefined);
  const first = useRef(begun);

  useEffect(() => {
    const own = (store.current = new NotesStore(
      first.current,
      { save: (body, keepalive) => askSite(`${address}/notes`, { method: 'PATCH', body, keepalive }), read: () => askSite(address) },
      setShown,
    ));
    const leave = () => void own.save(true);
    const looking = watch ? setInterval(() => document.visibilityState === 'visible' && void own.look(), every) : undefined;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearInterval(looking);
      // Whoever goes to another page of the site leaves nothing behind.
      leave();
      own.stop();
    };
  }, [address, watch]);

  return {
    shown,
    type: (typed: Partial<Pick<Notes, 'own' | 'shared'>>) => store.current?.type(typed),
    settle: (shared: string) => store.current?.settle(shared),
  };
}
