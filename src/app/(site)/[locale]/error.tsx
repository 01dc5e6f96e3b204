'use client';

import { useParams } from 'next/navigation';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { Button, EmptyState, LinkButton, TangleDrawing } from '@mentora/ui';
import ar from '@/app/messages/ar/failure.json';
import en from '@/app/messages/en/failure.json';
import fr from '@/app/messages/fr/failure.json';

// An error page cannot ask the server for its words: it brings the few that it needs.
const words = { fr, en, ar };

/** What a page shows that could not be made: what happened, and what to do. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const language = isLocale(locale) ? locale : defaultLocale;
  const { title, text, retry, home } = words[language];
  return (
    <div className="page py-8">
      <EmptyState
        as="h1"
        illustration={<TangleDrawing className="w-70" />}
        title={title}
        action={
          <>
            <Button onClick={reset}>{retry}</Button>
            <LinkButton variant="secondary" href={localePath(language, '/')}>
              {home}
            </LinkButton>
          </>
        }
      >
        <p>{text}</p>
      </EmptyState>
    </div>
  );
}
