'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { TextField } from '../forms/TextField';
import { Button } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import type { ShownImage } from './door';
import { useBuilderWords, type PickerProps } from './useBuilder';

/** A part of the library, the newest first; `more` where there are others. */
export interface LibraryPage {
  images: readonly ShownImage[];
  total: number;
  more: boolean;
}

export type SearchLibrary = (search: string, page: number) => Promise<LibraryPage>;

/** A window with the images of the library, found by their title. */
export function LibraryPicker({ search, onPick, onClose }: PickerProps & { search: SearchLibrary }) {
  const say = useBuilderWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ text: '', page: 1, turn: 0 });
  const [found, setFound] = useState<LibraryPage | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let over = false;
    search(asked.text, asked.page).then(
      (next) => {
        if (over) return;
        setFailed(false);
        setFound((before) => (asked.page > 1 && before ? { ...next, images: [...before.images, ...next.images] } : next));
      },
      () => {
        if (!over) setFailed(true);
      },
    );
    return () => {
      over = true;
    };
  }, [asked, search]);

  return (
    <Dialog open onClose={onClose} title={say('picker.title')} closeLabel={say('close')}>
      <form
        role="search"
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ text: typed.trim(), page: 1, turn: asked.turn + 1 });
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            name="library-search"
            type="search"
            label={say('picker.search')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <Button type="submit" variant="secondary" className="px-5">
          {say('picker.find')}
        </Button>
      </form>
      <p role="status" className="text-sm text-ink-soft">
        {found ? say('picker.count', { count: found.total }) : failed ? '' : say('image.loading')}
      </p>
      {failed ? (
        <div role="alert" className="space-y-2">
          <p className="font-bold text-danger">{say('picker.failed')}</p>
          <Button variant="secondary" onClick={() => setAsked({ ...asked, turn: asked.turn + 1 })}>
            {say('picker.again')}
          </Button>
        </div>
      ) : null}
      {found?.total === 0 ? <p>{say('picker.none')}</p> : null}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {found?.images.map((image) => (
          <li key={image.id}>
            <button
              type="button"
              onClick={() => onPick(image)}
              className="flex h-full w-full flex-col gap-2 rounded-md border-2 border-line p-2 text-start hover:border-accent"
            >
              <img src={image.thumbnail} alt={image.alt} loading="lazy" className="aspect-square w-full rounded-sm bg-band object-contain" />
              <span dir="auto" className="text-sm leading-snug font-bold break-words">
                {image.title}
              </span>
              {image.waits ? <Chip tone="warning">{say('image.waits')}</Chip> : null}
            </button>
          </li>
        ))}
      </ul>
      {found?.more ? (
        <Button variant="secondary" wide onClick={() => setAsked({ ...asked, page: asked.page + 1 })}>
          {say('picker.more')}
        </Button>
      ) : null}
    </Dialog>
  );
}
