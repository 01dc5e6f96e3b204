'use client';

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';

interface TagEditorProps {
  tags: readonly string[];
  change: (tags: string[]) => void;
  /** Tags that others have. */
  known: readonly string[];
}

/** Tags, added by Enter or a comma and taken away one by one; what others have is offered. */
export function TagEditor({ tags, change, known }: TagEditorProps) {
  const { text } = usePanelText();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const add = (value: string) => {
    const fresh = value.split(',').map((tag) => tag.trim().slice(0, 60)).filter((tag) => tag && !tags.includes(tag));
    if (fresh.length > 0) change([...tags, ...new Set(fresh)]);
    setTyped('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim()) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) change(tags.slice(0, -1));
  };
  return (
    <div className="mentora-tags">
      <label htmlFor={id}>{text('libTags')}</label>
      <ul aria-label={text('libTags')}>
        {tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              aria-label={text('libTagRemove', { tag })}
              onClick={() => {
                change(tags.filter((one) => one !== tag));
                input.current?.focus();
              }}
            >
              <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        id={id}
        dir="auto"
        value={typed}
        list={`${id}-known`}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={({ target: { value } }) => (value.endsWith(',') ? add(value) : setTyped(value))}
        onKeyDown={press}
        onBlur={() => typed.trim() && add(typed)}
      />
      <datalist id={`${id}-known`}>{known.filter((tag) => !tags.includes(tag)).map((tag) => <option key={tag} value={tag} />)}</datalist>
      <span id={`${id}-help`}>{text('libTagsHelp')}</span>
    </div>
  );
}
