'use client';

import { unsentDrafts } from '@mentora/ui/client';
import { useEffect, useRef, useSyncExternalStore } from 'react';

interface PanelSignOutProps {
  /** The site's way out. */
  action: string;
  words: Record<'signOut' | 'title' | 'text' | 'untitled' | 'stay' | 'leave', string>;
}

const never = () => () => undefined;
/** As a text, which is the same as long as they are; null before the browser has looked. */
const keptHere = () => JSON.stringify(unsentDrafts());
const notKnown = () => null;

/** Signs out at once, unless this device keeps drafts that the site has not got: then the person is asked, as on the site. */
export function PanelSignOut({ action, words }: PanelSignOutProps) {
  const kept = useSyncExternalStore<string | null>(never, keptHere, notKnown);
  const titles = JSON.parse(kept ?? '[]') as string[];
  const asks = titles.length > 0;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (asks) heading.current?.focus();
    else if (kept !== null) form.current?.submit();
  }, [asks, kept]);

  return (
    <main className="mentora-start">
      <h1 ref={heading} tabIndex={-1}>
        {asks ? words.title : words.signOut}
      </h1>
      {asks ? (
        <>
          <p>{words.text}</p>
          <ul>
            {titles.map((title) => (
              <li key={title}>
                <strong>
                  <bdi>{title || words.untitled}</bdi>
                </strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <form ref={form} method="post" action={action} className="mentora-side__acts">
        {asks ? (
          <a className="mentora-button" href="/admin">
            {words.stay}
          </a>
        ) : null}
        <button type="submit" className="mentora-button">
          {asks ? words.leave : words.signOut}
        </button>
      </form>
    </main>
  );
}
