import { localePath, type Locale } from '@mentora/platform/i18n';
import { translator } from '../messages';
import { listPath, newPath } from './addresses';
import type { Next } from './queries/nextContribution';

/** One sentence, and the button that does it. */
export interface WhatNext {
  text: string;
  action: string;
  href: string;
}

/** What a contributor should do now: answer remarks, go on with a draft, read a refusal, or begin something. */
export function whatNext(locale: Locale, next: Next | undefined, pending: number): WhatNext {
  const words = translator(locale, 'pages');
  if (!next) {
    const text = pending > 0 ? words('next.waiting', { count: pending }) : words('next.nothing');
    return { text, action: words('begin'), href: localePath(locale, newPath) };
  }
  const { id, status, type } = next;
  const title = next.title || words('untitled');
  const page = `${listPath}/${id}`;
  // An exercise is gone on with where it is written; all else on its own page.
  const href = localePath(locale, status === 'draft' && type === 'exercise' ? `${page}/modifier` : page);
  return { text: words(`next.${status}`, { title }), action: words(`next.${status}Action`), href };
}
