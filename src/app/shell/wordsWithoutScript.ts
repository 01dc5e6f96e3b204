import ar from '../messages/ar/failure.json';
import arShell from '../messages/ar/shell.json';
import en from '../messages/en/failure.json';
import enShell from '../messages/en/shell.json';
import fr from '../messages/fr/failure.json';
import frShell from '../messages/fr/shell.json';
import { directionOf, localePath, splitLocalePath } from '@mentora/platform/i18n';

const failure = { fr, en, ar };
const lost = { fr: frShell.notFound, en: enShell.notFound, ar: arShell.notFound };

/** What a page that cannot be found or made says to a browser without script: what happened, and two ways on. */
export function wordsWithoutScript(pathname: string, status: number, requestId: string): string {
  const { locale } = splitLocalePath(pathname);
  const link = (path: string, label: string) => `<a href="${localePath(locale, path)}">${label}</a>`;
  const { title, text } = status < 500 ? lost[locale] : failure[locale];
  const reference = status < 500 ? '' : `<p><small>${failure[locale].reference} <bdi dir="ltr">${requestId}</bdi></small></p>`;
  return `<noscript>
<style>:root { color-scheme: light dark; font: 1.125rem/1.55 system-ui, sans-serif }</style>
<main lang="${locale}" dir="${directionOf(locale)}" style="max-width: 34rem; margin: 12vh auto; padding: 1.25rem">
<h1>${title}</h1>
<p>${text}</p>
${reference}<p>${link('/exercices', lost[locale].exercises)} · ${link('/', lost[locale].home)}</p>
</main>
</noscript>`;
}
