'use client';

import ar from '@/app/messages/ar/failure.json';
import en from '@/app/messages/en/failure.json';
import fr from '@/app/messages/fr/failure.json';
import { directionOf, localePath, splitLocalePath } from '@mentora/platform/i18n';

const words = { fr, en, ar };

/** The last resort, when even the frame of the page could not be made: plain, without the site's styles. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const { locale } = splitLocalePath(typeof window === 'undefined' ? '/' : window.location.pathname);
  const { title, text, retry, home, reference } = words[locale];
  return (
    <html lang={locale} dir={directionOf(locale)} style={{ colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText' }}>
      <body style={{ fontFamily: 'system-ui, sans-serif', lineHeight: 1.6, maxWidth: 560, margin: '15vh auto', padding: 20 }}>
        <title>{title}</title>
        <main>
          <h1>{title}</h1>
          <p>{text}</p>
          {error.digest ? (
            <p>
              <small>
                {reference} <bdi dir="ltr">{error.digest}</bdi>
              </small>
            </p>
          ) : null}
          <p>
            <a href={typeof window === 'undefined' ? '/' : window.location.href}>{retry}</a>
            {' · '}
            <a href={localePath(locale, '/')}>{home}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
