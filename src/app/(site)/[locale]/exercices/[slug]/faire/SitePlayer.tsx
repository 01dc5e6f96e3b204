'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Player, type AttemptSummary, type PlayerAttempt } from '@mentora/ui/player';
import { useLocale } from '@mentora/ui/words';
import { noteBegun } from '@/app/shell/begun';
import { attemptDoor } from './attemptDoor';

interface SitePlayerProps {
  attempt: PlayerAttempt;
  summary?: AttemptSummary;
  visitor: boolean;
  restart: ReactNode;
  formAction: (form: FormData) => Promise<void>;
}

/** Attempts that were left within this page's life: the router shows them again as they were when they were opened. */
const left = new Set<string>();

/** The player, with the server behind it and its step in the address. */
export function SitePlayer({ attempt, ...rest }: SitePlayerProps) {
  const locale = useLocale();
  const door = useMemo(() => attemptDoor(attempt.id, locale), [attempt.id, locale]);
  const router = useRouter();
  useEffect(noteBegun, []);
  useEffect(() => {
    if (left.delete(attempt.id)) router.refresh();
    return () => void left.add(attempt.id);
  }, [attempt.id, router]);
  return <Player attempt={attempt} door={door} addressed {...rest} />;
}
