'use client';

import { X } from 'lucide';
import { useTranslations } from '../words/Words';
import { Glyph } from '../primitives/Glyph';
import { Link } from '../primitives/Link';
import { Thread } from '../thread/Thread';

/** The way out, and how far one has come. */
export function Head({ closeHref, position, total }: { closeHref: string; position: number; total: number }) {
  const t = useTranslations('player');
  const ended = position >= total;
  return (
    <div className="page flex max-w-270 items-center gap-2 pt-3">
      <Link
        href={closeHref}
        className="-ms-3 grid size-11 shrink-0 place-items-center rounded-full hover:bg-band"
        aria-label={t('close')}
      >
        <Glyph shape={X} size={26} />
      </Link>
      <Thread
        value={position}
        max={total}
        label={t('thread')}
        valueText={ended ? t('ended') : t('position', { step: position + 1, total })}
        className="min-w-0 flex-1"
      />
      <p aria-hidden="true" className="ms-2 shrink-0 text-sm font-bold">
        {ended ? null : t('positionShort', { step: position + 1, total })}
      </p>
    </div>
  );
}
