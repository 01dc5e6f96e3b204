'use client';

import { Alert } from '../../feedback/Alert';
import { Button } from '../../primitives/Button';
import { useTranslations } from '../../words/Words';
import type { LibraryImage } from '../door';

interface NearImagesProps {
  near: readonly LibraryImage[];
  onUse: (image: LibraryImage) => void;
  onAdd: () => void;
}

/** Images of the library that look like the one that is to be added: the person takes one of them, or adds it nonetheless. */
export function NearImages({ near, onUse, onAdd }: NearImagesProps) {
  const t = useTranslations('images.near');
  if (near.length === 0) return null;
  return (
    <Alert tone="warning" title={t('title', { count: near.length })} live>
      <ul className="space-y-3 pt-2">
        {near.slice(0, 3).map((image) => (
          <li key={image.id} className="flex flex-wrap items-center gap-3">
            <img src={image.card} alt={image.alt} className="size-20 rounded-sm bg-band object-contain" />
            <span className="min-w-30 flex-1">
              <bdi>{image.title}</bdi>
            </span>
            <Button variant="secondary" onClick={() => onUse(image)}>
              {t('use')}
              <span className="sr-only">
                {' '}
                <bdi>{image.title}</bdi>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="quiet" className="-ms-3" onClick={onAdd}>
        {t('addAnyway')}
      </Button>
    </Alert>
  );
}
