'use client';

/** Why a decision did not happen, in words, beside what was typed. */
export function Refused({ refused }: { refused?: { problem: string } }) {
  return (
    <p role="alert" className={refused ? 'review-refused' : 'sr-only'}>
      {refused?.problem}
    </p>
  );
}
