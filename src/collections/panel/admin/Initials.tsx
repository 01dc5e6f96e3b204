'use client';

import { useAuth } from '@payloadcms/ui';

/** The person's first letter, in the place of a picture that somebody else's server would have to give. */
export function Initials() {
  const { user } = useAuth<{ name?: string }>();
  const letter = [...(user?.name ?? '').trim()][0] ?? '·';
  return (
    <span className="mentora-initials" aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
