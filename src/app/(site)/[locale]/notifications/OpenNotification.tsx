'use client';

import type { ReactNode } from 'react';
import { LinkButton } from '@mentora/ui';
import { readEvent } from '@/app/shell/Bell';

interface OpenNotificationProps {
  id: string;
  href: string;
  unread: boolean;
  /** What it is about, for who hears the button alone. */
  about: string;
  children: ReactNode;
}

/** Leads to what a notification is about. Who follows it has read it; the page that is left does not hold that up. */
export function OpenNotification({ id, href, unread, about, children }: OpenNotificationProps) {
  const markRead = () => {
    if (!unread) return;
    void fetch('/api/notifications/read', {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids: [id] }),
    })
      .then(() => window.dispatchEvent(new Event(readEvent)))
      // Unread it stays, and is there to be marked.
      .catch(() => undefined);
  };
  return (
    <LinkButton href={href} variant="secondary" onClick={markRead} onAuxClick={markRead}>
      {children}
      <span className="sr-only"> : {about}</span>
    </LinkButton>
  );
}
