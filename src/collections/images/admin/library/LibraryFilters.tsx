'use client';

import type { FormEvent } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { stateWords } from '../stateWords';
import type { LibraryWish, WishKey } from './address';
import type { Shelf } from './draft';

export interface Uploader {
  id: string;
  name: string;
}

interface LibraryFiltersProps {
  wish: LibraryWish;
  look: (wish: LibraryWish) => void;
  shelf: Shelf;
  uploaders: Uploader[];
}

const sorts = { '-createdAt': 'libNewest', createdAt: 'libOldest', title: 'libByTitle', '-uses': 'libMostUsed', uses: 'libLeastUsed' } as const;

/** What is looked for: words, and what narrows it. */
export function LibraryFilters({ wish, look, shelf, uploaders }: LibraryFiltersProps) {
  const { text } = usePanelText();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].flatMap(([key, value]) => (typeof value === 'string' && value.trim() ? [[key, value.trim()]] : []));
    look(Object.fromEntries(given) as LibraryWish);
  };
  const field = (name: WishKey) => ({ name, defaultValue: wish[name] ?? '' });
  const states = Object.entries(stateWords) as [keyof typeof stateWords, (typeof stateWords)[keyof typeof stateWords]][];
  return (
    <form className="mentora-filters" role="search" aria-label={text('libSearchForm')} onSubmit={ask}>
      <label>
        {text('libSearch')}
        <input type="search" {...field('search')} dir="auto" maxLength={200} />
      </label>
      <label>
        {text('libCategory')}
        <select {...field('category')}>
          <option value="">{text('auditAny')}</option>
          {shelf.categories.map(({ id, title }) => (
            <option key={id} value={id}>{title}</option>
          ))}
        </select>
      </label>
      <label>
        {text('libTag')}
        <input {...field('tags')} dir="auto" list="library-tags" />
        <datalist id="library-tags">{shelf.tags.map((tag) => <option key={tag} value={tag} />)}</datalist>
      </label>
      <label>
        {text('libState')}
        <select {...field('status')}>
          <option value="">{text('auditAny')}</option>
          {states.map(([state, word]) => (
            <option key={state} value={state}>{text(word)}</option>
          ))}
        </select>
      </label>
      <label>
        {text('auditFrom')}
        <input type="date" {...field('from')} />
      </label>
      <label>
        {text('auditTo')}
        <input type="date" {...field('to')} />
      </label>
      {uploaders.length > 0 ? (
        <label>
          {text('libUploader')}
          <select {...field('uploadedBy')}>
            <option value="">{text('auditAny')}</option>
            {uploaders.map(({ id, name }) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {text('libMinUses')}
        <input type="number" min={0} max={100000} {...field('minUses')} />
      </label>
      <label>
        {text('libMaxUses')}
        <input type="number" min={0} max={100000} {...field('maxUses')} />
      </label>
      <label>
        {text('libSort')}
        <select {...field('sort')} defaultValue={wish.sort ?? '-createdAt'}>
          {(Object.keys(sorts) as (keyof typeof sorts)[]).map((sort) => (
            <option key={sort} value={sort}>{text(sorts[sort])}</option>
          ))}
        </select>
      </label>
      <button type="submit">{text('libLook')}</button>
      {Object.keys(wish).length > 0 ? (
        <button type="button" onClick={() => look({})}>{text('libEverything')}</button>
      ) : null}
    </form>
  );
}
