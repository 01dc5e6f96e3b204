'use client';

import { useLocale } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import { Player, type AttemptSummary, type PlayerAttempt } from '@mentora/ui/player';
import { attemptDoor } from './attemptDoor';

interface SitePlayerProps {
  attempt: PlayerAttempt;
  summary?: AttemptSummary;
  visitor: boolean;
  restart: ReactNode;
  formAction: (form: FormData) => Promise<void>;
}

/** The player, with the server behind it and its step in the address. */
export function SitePlayer({ attempt, ...rest }: SitePlayerProps) {
  const locale = useLocale();
  const door = useMemo(() => attemptDoor(attempt.id, locale), [attempt.id, locale]);
  return <Player attempt={attempt} door={door} addressed {...rest} />;
}
