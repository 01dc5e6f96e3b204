'use client';

import { ImagePlus } from 'lucide';
import { useState } from 'react';
import { Dialog } from '../../feedback/Dialog';
import { EmptyState } from '../../feedback/EmptyState';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import type { CategoryOption, ImageDoor, ImageSearch, LibraryImage } from '../door';
import { Uploader } from '../upload/Uploader';
import { ImageFilters } from './ImageFilters';
import { ImageGrid } from './ImageGrid';
import { ListedPicture } from './ListedPicture';
import { StateChip } from './StateChip';
import { useImages } from './useImages';

export interface ImagePickerProps {
  door: ImageDoor;
  categories: readonly CategoryOption[];
  onPick: (image: LibraryImage) => void;
  onClose: () => void;
}

/**
 * A window in which one takes an image of the shared library, or adds one of one's own and takes that. Stands in the page
 * while it is open; `onPick` closes nothing.
 */
export function ImagePicker({ door, categories, onPick, onClose }: ImagePickerProps) {
  const t = useTranslations('images.picker');
  const [wish, setWish] = useState<ImageSearch>({});
  const [adding, setAdding] = useState(false);
  const found = useImages(door, wish);
  const searched = Object.keys(wish).length > 0;
  return (
    <Dialog open wide onClose={onClose} title={t('title')} closeLabel={t('close')}>
      <div className="space-y-6" data-image-picker>
        {adding ? (
          <>
            <Button variant="secondary" onClick={() => setAdding(false)}>
              {t('back')}
            </Button>
            <Uploader door={door} categories={categories} onSent={found.put} onUse={onPick} useLabel={t('useSent')} />
          </>
        ) : (
          <>
            <Button variant="secondary" icon={<Glyph shape={ImagePlus} />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
            <ImageFilters name="picker" wish={wish} categories={categories} onSearch={setWish} />
            <ImageGrid
              found={found}
              empty={<EmptyState title={t(searched ? 'nothingFound' : 'empty')}>{t('emptyHint')}</EmptyState>}
              draw={(image) => (
                <button type="button" data-image-stop onClick={() => onPick(image)} className="group block w-full text-start">
                  <ListedPicture image={image} className="border-2 group-hover:border-accent" />
                  <span className="mt-2 block leading-snug font-bold [overflow-wrap:anywhere]">
                    <span className="sr-only">{t('use')} </span>
                    <bdi>{image.title}</bdi>
                  </span>
                  {image.state === 'approved' ? null : <StateChip state={image.state} />}
                </button>
              )}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
