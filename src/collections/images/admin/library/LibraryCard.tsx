'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageCard } from '../../search/imageCards';
import { Places } from '../Places';
import { stateWords } from '../stateWords';
import { tileSource } from '../tileSource';

/** An image in the library: what it is, how often it is used and where, and what can be done with it. */
export function LibraryCard({ card, edit, remove }: { card: ImageCard; edit: () => void; remove: () => void }) {
  const { text } = usePanelText();
  const { config } = useConfig();
  const [shown, setShown] = useState(false);
  const { id, title, alt, tags, sizes, moderationStatus = 'approved', uses = 0, uploadedByName, categoryTitle } = card;
  return (
    <li className="mentora-mosaic__card" data-place={id}>
      <img {...tileSource(card)} alt={alt} loading="lazy" width={sizes.card?.width ?? card.width} height={sizes.card?.height ?? card.height} />
      <h2>
        <a href={`${config.routes.admin}/collections/images/${id}`}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p className={`mentora-state mentora-state--${moderationStatus}`}>{text(stateWords[moderationStatus])}</p>
      {categoryTitle ? <p><bdi>{categoryTitle}</bdi></p> : null}
      {tags.length > 0 ? <p className="mentora-mosaic__tags">{tags.map((tag) => <bdi key={tag}>{tag}</bdi>)}</p> : null}
      {uploadedByName ? <p>{text('libBroughtBy', { name: uploadedByName })}</p> : null}
      <div className="mentora-side__acts">
        <button type="button" className="mentora-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {uses === 0 ? text('libUnused') : text('usesCount', { count: uses })}
        </button>
        {card.own ? (
          <>
            <button type="button" className="mentora-button" onClick={edit} aria-label={text('libEditNamed', { title })}>
              {text('libEdit')}
            </button>
            <button type="button" className="mentora-button" onClick={remove} aria-label={text('libDeleteNamed', { title })}>
              {text('libDelete')}
            </button>
          </>
        ) : null}
      </div>
      {shown ? <Places id={id} /> : null}
    </li>
  );
}
