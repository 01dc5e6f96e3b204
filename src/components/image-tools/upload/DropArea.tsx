'use client';

import { ImagePlus } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../primitives/Button';
import { classes } from '../../primitives/classes';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';

/** Without HEIC: a phone that takes its photos in it then hands them over as JPEG, which every browser draws. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** Files that are carried over the page or pasted into it; text that is dropped or pasted is none of ours. */
const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

/** Where images come from: chosen, dropped anywhere on the page, or pasted. */
export function DropArea({ add, compact }: { add: (files: readonly File[]) => void; compact?: boolean }) {
  const t = useTranslations('images.add');
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Else the browser would leave the page for the picture.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      add(filesOf(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData).filter(({ type }) => type.startsWith('image/'));
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    document.addEventListener('dragover', hover);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', take);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', hover);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', take);
      document.removeEventListener('paste', paste);
    };
  }, [add]);

  return (
    <div
      data-drop-area
      data-over={over}
      className={classes(
        'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-5 text-center transition-colors',
        compact ? 'py-4' : 'py-8',
        over ? 'border-accent bg-band' : 'border-line-strong bg-sheet',
      )}
    >
      <input
        ref={field}
        type="file"
        multiple
        accept={accepted}
        tabIndex={-1}
        aria-hidden="true"
        className="hidden"
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button variant={compact ? 'secondary' : 'primary'} icon={<Glyph shape={ImagePlus} />} onClick={() => field.current?.click()}>
        {t(compact ? 'chooseMore' : 'choose')}
      </Button>
      <p className="text-sm text-ink-soft pointer-coarse:hidden">{t('dropOrPaste')}</p>
      {compact ? null : <p className="measure text-sm text-ink-soft">{t('promise')}</p>}
    </div>
  );
}
