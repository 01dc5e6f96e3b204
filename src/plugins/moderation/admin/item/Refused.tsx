'use client';

import { useReview } from './ReviewState';

/** Why a decision does not happen, in words, beside what was typed: also where somebody else was quicker meanwhile. */
export function Refused({ refused }: { refused?: { problem: string } }) {
  const { decided } = useReview().item;
  const said = decided ?? refused?.problem;
  return (
    <p role="alert" className={said ? 'review-refused' : 'sr-only'}>
      {said}
    </p>
  );
}
