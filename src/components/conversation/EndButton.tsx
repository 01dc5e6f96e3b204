'use client';

import { ChevronDown } from 'lucide';
import { useEffect, useState, type RefObject } from 'react';
import { Glyph } from '../primitives/Glyph';
import { useTranslations } from '../words/Words';
import type { Shown } from './ConversationStore';

interface EndButtonProps {
  scroller: RefObject<HTMLElement | null>;
  shown: Shown;
  toEnd: () => Promise<void>;
}

/** Leads back to the end of a conversation, and says how much has come there meanwhile. */
export function EndButton({ scroller, shown: { below, newer }, toEnd }: EndButtonProps) {
  const t = useTranslations('messages');
  const [isAbove, setIsAbove] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setIsAbove(Math.abs(element.scrollTop) > element.clientHeight);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);
  if (!isAbove && !newer && below === 0) return null;
  return (
    <div className="pointer-events-none relative z-10">
      <button
        type="button"
        onClick={() => void toEnd().then(() => scroller.current?.scrollTo({ top: 0 }), () => undefined)}
        className="pointer-events-auto absolute start-1/2 bottom-3 inline-flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full border border-ink bg-sheet px-5 font-bold shadow-2 hover:bg-ink hover:text-paper rtl:translate-x-1/2"
      >
        <Glyph shape={ChevronDown} size={20} />
        {t('toEnd', { count: below })}
      </button>
    </div>
  );
}
