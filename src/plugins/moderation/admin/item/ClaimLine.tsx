'use client';

import type { Locale } from '@mentora/platform/i18n';
import { askApi } from '@mentora/ui/panel/client';
import { useTranslations } from '@mentora/ui/words';
import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { useReview } from './ReviewState';

/** Who is looking at it, and until when. */
interface Holding {
  mine: boolean;
  name: string;
  /** An instant. */
  until: string;
}

interface ClaimLineProps {
  held: Holding | null;
  locale: Locale;
}

/**
 * Claims what is open, for as long as it is: prolonged while somebody looks, released by leaving. Another's claim is
 * named; once its time is over it can be taken. It keeps nobody from deciding.
 */
export function ClaimLine({ held, locale }: ClaimLineProps) {
  const t = useTranslations('review.claim');
  const { item } = useReview();
  const { id, claimMinutes, zone } = item;
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const [mine, setMine] = useState<string | null>(held?.mine ? held.until : null);

  const claim = useCallback(async () => {
    const { body } = await askApi<{ claimedUntil: string }>('POST', `/api/contributions/${id}/claim`, {}, '');
    setMine(body?.claimedUntil ?? null);
  }, [id]);

  // Another's claim ends: the line says so, and offers to take over.
  const othersUntil = held && !held.mine ? held.until : null;
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    if (!othersUntil) return;
    const timer = setTimeout(() => setStale(true), Math.max(0, Date.parse(othersUntil) - Date.now()));
    return () => {
      clearTimeout(timer);
      setStale(false);
    };
  }, [othersUntil]);

  const isTaken = othersUntil !== null;
  useEffect(() => {
    if (isTaken) return;
    void Promise.resolve().then(claim);
    const timer = setInterval(() => {
      if (!document.hidden) void claim();
    }, (claimMinutes * 60_000) / 3);
    const back = () => {
      if (!document.hidden) void claim();
    };
    // The page goes: the request outlives it.
    const leave = () => void fetch(`/api/contributions/${id}/release`, { method: 'POST', keepalive: true }).catch(() => undefined);
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      leave();
    };
  }, [id, isTaken, claim, claimMinutes]);

  const time = (instant: string) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(instant));
  const takeOver = async () => {
    await claim();
    startRouteTransition(() => router.refresh());
  };
  return (
    <div className="review-claim">
      <p role="status">
        {held && isTaken
          ? t(isStale ? 'stale' : 'other', { name: held.name, time: time(held.until) })
          : mine
            ? t('mine', { time: time(mine) })
            : null}
      </p>
      {isTaken && isStale ? (
        <button type="button" className="mentora-button" onClick={() => void takeOver()}>
          {t('takeOver')}
        </button>
      ) : null}
    </div>
  );
}
