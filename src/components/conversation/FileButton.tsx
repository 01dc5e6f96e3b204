'use client';

import { Paperclip } from 'lucide';
import { useRef } from 'react';
import { attachmentTypes } from '@mentora/platform/conversations/limits';
import { Glyph } from '../primitives/Glyph';
import { useTranslations } from '../words/Words';

/** Chooses files to go with a message. */
export function FileButton({ add }: { add: (files: readonly File[]) => void }) {
  const t = useTranslations('messages.file');
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        accept={attachmentTypes.join(',')}
        tabIndex={-1}
        aria-label={t('add')}
        className="hidden"
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        onClick={() => field.current?.click()}
        className="grid size-13 shrink-0 place-items-center rounded-full border-2 border-line-strong bg-sheet hover:border-ink"
      >
        <Glyph shape={Paperclip} />
        <span className="sr-only">{t('add')}</span>
      </button>
    </>
  );
}
