'use client';

import { useLive } from '@mentora/ui/live';
import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { createContext, use, useMemo, useRef, type ReactNode } from 'react';
import { useKept } from './useKept';

/** What a reviewer decides on, as the browser needs it. */
export interface ItemUnderReview {
  id: string;
  /** The submission that is looked at: a decision is on it and on no later one. */
  submission: number;
  type: string;
  content: unknown;
  /** By whom it was decided, and what, in words; null while it waits. */
  decided: string | null;
  /** The time zone in which dates are meant. */
  zone: string;
  claimMinutes: number;
  /** Titles of its images that wait for their own approval. */
  images: readonly string[];
  /** What the parts are called, by path. */
  labels: Readonly<Record<string, string>>;
}

export interface Ways {
  queue: string;
  previous?: string;
  next?: string;
  /** What to open once it is decided. */
  waiting?: string;
}

/** What a reviewer has typed; it is kept in the tab until it is sent. */
export interface Typed {
  remarks: Record<string, string>;
  summary: string;
  reason: string;
  /** What the reviewer has changed, to be published instead. */
  edited?: unknown;
}

interface Review {
  item: ItemUnderReview;
  ways: Ways;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  /** Forgets what was typed: it was sent. */
  forget: () => void;
}

const Context = createContext<Review | null>(null);

const nothing: Typed = { remarks: {}, summary: '', reason: '' };

/** Holds what is typed in the review of one submission, and has the page drawn anew when somebody else does something. */
export function ReviewState({ item, ways, children }: { item: ItemUnderReview; ways: Ways; children: ReactNode }) {
  const [typed, setTyped, forget] = useKept(`mentora-review ${item.id} ${item.submission}`, nothing);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const isFirst = useRef(true);
  useLive('contributions', () => {
    if (isFirst.current) isFirst.current = false;
    else startRouteTransition(() => router.refresh());
  });
  const review = useMemo(
    () => ({ item, ways, typed, forget, type: (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change })) }),
    [item, ways, typed, setTyped, forget],
  );
  return <Context value={review}>{children}</Context>;
}

export function useReview(): Review {
  const review = use(Context);
  if (!review) throw new Error('This stands in no <ReviewState>.');
  return review;
}
