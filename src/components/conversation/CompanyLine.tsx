'use client';

import { useLocale, useTranslations } from '../words/Words';

interface CompanyLineProps {
  names: ReadonlyMap<string, string>;
  here?: readonly string[];
  typing?: readonly string[];
  connected?: boolean;
}

/** Who is there, above the messages, or who writes, below them. Nobody who listens to the page is interrupted by it. */
export function CompanyLine({ names, here, typing, connected = true }: CompanyLineProps) {
  const t = useTranslations('messages');
  const locale = useLocale();
  const people = here ?? typing ?? [];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(people.map((id) => names.get(id) ?? ''));
  return (
    <div className="flex min-h-7 items-center gap-2 text-sm text-ink-soft">
      {connected ? null : (
        <p role="status" className="font-bold text-warning">
          {t('offline')}
        </p>
      )}
      {connected && people.length > 0 ? (
        <p className="flex items-center gap-2">
          {here ? <span aria-hidden="true" className="size-3 rounded-full bg-success" /> : null}
          <bdi>{here ? t('here', { names: list, count: people.length }) : t('typing', { names: list, count: people.length })}</bdi>
        </p>
      ) : null}
    </div>
  );
}
