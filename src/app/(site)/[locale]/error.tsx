'use client';

import { useParams, useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { Button, EmptyState, LinkButton, TangleDrawing } from '@mentora/ui';
import ar from '@/app/messages/ar/failure.json';
import en from '@/app/messages/en/failure.json';
import fr from '@/app/messages/fr/failure.json';

// An error page cannot ask the server for its words: it brings the few that it needs.
const words = { fr, en, ar };

/** What a page shows that could not be made: what happened, and what to do. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const router = useRouter();
  // The page is asked of the server again: drawing it again would only show the same answer.
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  const language = isLocale(locale) ? locale : defaultLocale;
  const { title, text, retry, home, reference } = words[language];
  return (
    <div className="page py-8">
      <EmptyState
        as="h1"
        illustration={<TangleDrawing className="w-70" />}
        title={title}
        action={
          <>
            <Button onClick={again}>{retry}</Button>
            <LinkButton variant="secondary" href={localePath(language, '/')}>
              {home}
            </LinkButton>
          </>
        }
      >
        <p>{text}</p>
        {error.digest ? (
          <p className="mt-2 text-sm">
            {reference} <bdi dir="ltr">{error.digest}</bdi>
          </p>
        ) : null}
      </EmptyState>
    </div>
  );
}
