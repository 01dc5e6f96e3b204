'use client';

import { Pencil, Trash2 } from 'lucide';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import type { LibraryImage } from '../door';
import { ListedPicture } from './ListedPicture';
import { StateChip } from './StateChip';

interface ImageCardProps {
  image: LibraryImage;
  category?: string;
  onShow: () => void;
  onChange: () => void;
  onRemove: () => void;
}

/** An image of the library; of one's own also where it stands, and what one can do. */
export function ImageCard({ image, category, onShow, onChange, onRemove }: ImageCardProps) {
  const t = useTranslations('images.library');
  const { title, mine, state, reason, tags, src } = image;
  return (
    <article className="flex h-full flex-col gap-2">
      {/* Without a script the picture itself is the next page. */}
      <a
        href={src}
        data-image-stop
        onClick={(event) => {
          event.preventDefault();
          onShow();
        }}
        className="group block"
      >
        <ListedPicture image={image} className="border group-hover:border-ink" />
        <h2 className="mt-2 text-base leading-snug font-bold [overflow-wrap:anywhere] underline-offset-4 group-hover:underline">
          <bdi>{title}</bdi>
        </h2>
      </a>
      {category || tags.length > 0 ? (
        <p className="text-sm [overflow-wrap:anywhere] text-ink-soft">
          <bdi>{[category, ...tags.slice(0, 4)].filter(Boolean).join(' · ')}</bdi>
        </p>
      ) : null}
      {mine ? (
        <div className="mt-auto space-y-2">
          <StateChip state={state} />
          {state === 'rejected' && reason ? (
            <p dir="auto" className="text-sm">
              {t('reason', { reason })}
            </p>
          ) : null}
          <div className="-ms-3 flex flex-wrap noscript:hidden">
            <Button variant="quiet" icon={<Glyph shape={Pencil} size={18} />} className="text-sm" onClick={onChange}>
              {t('change')}
              <span className="sr-only"> {title}</span>
            </Button>
            <Button variant="quiet" icon={<Glyph shape={Trash2} size={18} />} className="text-sm" onClick={onRemove}>
              {t('remove')}
              <span className="sr-only"> {title}</span>
            </Button>
          </div>
        </div>
      ) : null}
    </article>
  );
}
