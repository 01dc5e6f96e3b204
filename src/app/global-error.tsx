'use client';

import ar from '@/app/messages/ar/failure.json';
import en from '@/app/messages/en/failure.json';
import fr from '@/app/messages/fr/failure.json';
import { directionOf, localePath, splitLocalePath } from '@mentora/platform/i18n';

const words = { fr, en, ar };

/** The last resort, when even the frame of the page could not be made: plain, without the site's styles. */
export default function GlobalError() {
  const { locale } = splitLocalePath(typeof window === 'undefined' ? '/' : window.location.pathname);
  const { title, text, retry, home } = words[locale];
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body style={{ fontFamily: 'system-ui, sans-serif', lineHeight: 1.6, maxWidth: 560, margin: '15vh auto', padding: 20 }}>
        <title>{title}</title>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href={typeof window === 'undefined' ? '/' : window.location.href}>{retry}</a>
          {' · '}
          <a href={localePath(locale, '/')}>{home}</a>
        </p>
      </body>
    </html>
  );
}
