'use client';

import { useState } from 'react';
import { askApi } from '@mentora/ui/panel/client';
import type { ImageCard } from '../../search/imageCards';

/** What can be changed of an image. */
export interface ImageDraft {
  title: string;
  alt: string;
  tags: string[];
  category: string | null;
  description: string;
}

/** What images can be sorted under. */
export interface Shelf {
  categories: { id: string; title: string }[];
  tags: string[];
}

const draftOf = ({ title, alt, tags, category, description }: Partial<ImageCard>): ImageDraft => ({
  title: title ?? '',
  alt: alt ?? '',
  tags: tags ?? [],
  category: category ?? null,
  description: description ?? '',
});

/** The words of an image while somebody changes them. */
export function useDraft(card: Partial<ImageCard>) {
  const [draft, setDraft] = useState(() => draftOf(card));
  return {
    draft,
    change: (part: Partial<ImageDraft>) => setDraft((before) => ({ ...before, ...part })),
    isChanged: JSON.stringify(draft) !== JSON.stringify(draftOf(card)),
  };
}

/** Saves the words of an image; answers what is wrong. */
export async function saveImage(id: string, draft: ImageDraft, locale: string, failed: string): Promise<string | undefined> {
  return (await askApi('PATCH', `/api/images/${id}?depth=0&locale=${locale}`, draft, failed)).problem;
}
