'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { inputClasses } from '../forms/Field';
import { Button } from '../primitives/Button';
import { useTranslations } from '../words/Words';
import { FileBox, type Chosen } from './FileBox';
import { FileButton } from './FileButton';
import { FileList } from './FileList';
import { keepIn, keptIn, type Kept, type Waiting } from './kept';
import type { ConversationDoor } from './types';

export interface ComposerProps {
  conversation: string;
  me: string;
  /** To whom one writes. */
  names: string;
  send: (text: string, files: Waiting['files']) => void;
  upload: ConversationDoor['upload'];
  typed: () => void;
  /** A quote that was asked for: it goes before what is typed. */
  quoted?: string;
  onQuoted: () => void;
  /** What sends it without a script, and what goes along. */
  action: (form: FormData) => Promise<void>;
  hidden: Record<string, string>;
}

const never = () => () => undefined;
const nothing: readonly Chosen[] = [];

/** Where one writes. What was typed and handed over is kept until it is sent. */
export function Composer({ conversation, me, names, send, upload, typed, quoted, onQuoted, action, hidden }: ComposerProps) {
  const t = useTranslations('messages');
  const field = useRef<HTMLTextAreaElement>(null);
  const isReady = useSyncExternalStore(never, () => true, () => false);
  const keep = (some: Partial<Kept>) => keepIn(conversation, me, { ...keptIn(conversation, me), ...some });
  const [box] = useState(() => new FileBox({ kept: keptIn(conversation, me).files, upload, keep: (files) => keep({ files }) }));
  const chosen = useSyncExternalStore(box.subscribe, box.snapshot, () => nothing);
  const [isWaiting, setIsWaiting] = useState(false);

  useEffect(() => {
    // What was typed before a script ran stands first.
    if (field.current && field.current.value === '') field.current.value = keptIn(conversation, me).draft;
  }, [conversation, me]);

  useEffect(() => {
    const box = field.current;
    if (quoted === undefined || !box) return;
    box.value = `${quoted}\n\n${box.value}`.slice(0, box.maxLength);
    keepIn(conversation, me, { ...keptIn(conversation, me), draft: box.value });
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
    onQuoted();
  }, [quoted, onQuoted, conversation, me]);

  const submit = async () => {
    if (isWaiting) return;
    setIsWaiting(true);
    const isThere = await box.arrive();
    setIsWaiting(false);
    const text = field.current?.value.trim() ?? '';
    const files = isThere ? box.take() : [];
    field.current?.focus();
    if (!isThere || (text === '' && files.length === 0)) return;
    field.current!.value = '';
    keep({ draft: '' });
    send(text, files);
  };

  return (
    <form
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      className="pb-3"
    >
      <FileList box={box} chosen={chosen} />
      <div className="flex items-end gap-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="field-text" className="sr-only">
          {t('write', { names })}
        </label>
        <textarea
          ref={field}
          id="field-text"
          name="text"
          dir="auto"
          rows={1}
          required={!isReady}
          maxLength={4000}
          placeholder={t('placeholder')}
          autoComplete="off"
          enterKeyHint="enter"
          className={`${inputClasses} field-sizing-content max-h-40 min-w-0 flex-1 resize-none rounded-lg py-3 leading-normal`}
          onInput={(event) => {
            keep({ draft: event.currentTarget.value });
            if (event.currentTarget.value.trim() !== '') typed();
          }}
          onKeyDown={(event) => {
            const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
            // With a thumb, the key makes a new line: the button is next to it.
            if (event.key !== 'Enter' || !isPlain || window.matchMedia('(pointer: coarse)').matches) return;
            event.preventDefault();
            void submit();
          }}
        />
        {isReady ? <FileButton add={(files) => box.add(files)} /> : null}
        <Button type="submit" aria-disabled={isWaiting}>
          {isWaiting ? t('sending') : t('send')}
        </Button>
      </div>
    </form>
  );
}
