import { imageLimits, type ImageDetails } from '../door';

/** What is typed about an image: as its details, with the tags as they are written. */
export interface DetailsDraft extends Omit<ImageDetails, 'tags'> {
  tags: string;
}

export type FieldErrors = Partial<Record<'title' | 'alt', 'required'>>;

/** Details as a form shows them. */
export function draftOf({ tags, ...details }: ImageDetails): DetailsDraft {
  return { ...details, tags: tags.join(', ') };
}

/** What is sent of what was typed: without spaces around, and without empty languages. */
export function detailsOf(draft: DetailsDraft): ImageDetails {
  const alt = Object.entries(draft.alt).flatMap(([locale, text]) => (text.trim() ? [[locale, text.trim()]] : []));
  return {
    title: draft.title.trim(),
    alt: Object.fromEntries(alt) as ImageDetails['alt'],
    description: draft.description.trim(),
    tags: tagsOf(draft.tags),
    category: draft.category,
  };
}

/** The tags in a line of text, each once. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,،;\n]/u).map((tag) => tag.trim().replace(/^#/, '').slice(0, imageLimits.tag));
  return [...new Map(tags.filter(Boolean).map((tag) => [tag.toLocaleLowerCase(), tag])).values()].slice(0, imageLimits.tags);
}

/** What is missing: a title, and what the image shows for who does not see it. */
export function missingIn(draft: DetailsDraft): FieldErrors {
  return { ...(!draft.title.trim() && { title: 'required' }), ...(!draft.alt.fr?.trim() && { alt: 'required' }) };
}
