'use client';

import { useId } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { TagEditor } from '../TagEditor';
import type { ImageDraft, Shelf } from './draft';

interface ImageFieldsProps {
  draft: ImageDraft;
  change: (part: Partial<ImageDraft>) => void;
  shelf: Shelf;
}

/** The words of an image as fields. */
export function ImageFields({ draft, change, shelf }: ImageFieldsProps) {
  const { text } = usePanelText();
  const id = useId();
  return (
    <>
      <p>
        <label htmlFor={`${id}-title`}>{text('libTitle')}</label>
        <input id={`${id}-title`} dir="auto" required maxLength={120} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      </p>
      <p>
        <label htmlFor={`${id}-alt`}>{text('libAlt')}</label>
        <textarea id={`${id}-alt`} dir="auto" required maxLength={300} rows={2} value={draft.alt} aria-describedby={`${id}-alt-help`} onChange={({ target }) => change({ alt: target.value })} />
        <span id={`${id}-alt-help`}>{text('libAltHelp')}</span>
      </p>
      <TagEditor tags={draft.tags} change={(tags) => change({ tags })} known={shelf.tags} />
      <p>
        <label htmlFor={`${id}-category`}>{text('libCategory')}</label>
        <select id={`${id}-category`} value={draft.category ?? ''} onChange={({ target }) => change({ category: target.value || null })}>
          <option value="">{text('libNoCategory')}</option>
          {shelf.categories.map((category) => (
            <option key={category.id} value={category.id}>{category.title}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-description`}>{text('libDescription')}</label>
        <textarea id={`${id}-description`} dir="auto" maxLength={1000} rows={3} value={draft.description} onChange={({ target }) => change({ description: target.value })} />
      </p>
    </>
  );
}
