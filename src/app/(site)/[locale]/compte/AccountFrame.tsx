import config from '@payload-config';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { registriesOf } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Button, Icon, SideNav } from '@mentora/ui';

const sections = [
  ['profile', '/compte/profil', 'user'],
  ['security', '/compte/securite', 'shield'],
  ['notifications', '/compte/notifications', 'bell'],
  ['mentorship', '/compte/parrainage', 'users'],
  ['display', '/compte/affichage', 'sliders-horizontal'],
  ['data', '/compte/donnees', 'download'],
] as const;

export type AccountSection = (typeof sections)[number][0];

/** Parts that a plugin brings: without it there are none. */
const ofPlugin: Partial<Record<AccountSection, string>> = { mentorship: 'parrainage' };

interface AccountFrameProps {
  locale: Locale;
  section: AccountSection;
  children: ReactNode;
}

/** The frame of the account's pages: its parts beside, one of them here, and the way out. */
export async function AccountFrame({ locale, section, children }: AccountFrameProps) {
  const t = await getTranslations('account');
  const { plugins } = registriesOf(await config);
  const there = sections.filter(([key]) => !ofPlugin[key] || plugins.includes(ofPlugin[key]));
  const entries = there.map(([key, path, icon]) => ({
    key,
    href: localePath(locale, path),
    label: t(`${key}.title`),
    icon,
  }));
  return (
    <div className="page grid gap-8 pt-6 pb-16 md:grid-cols-[240px_minmax(0,640px)] md:gap-16 md:pt-12">
      <div className="min-w-0 space-y-6">
        <p className="font-display text-2xl">{t('title')}</p>
        <SideNav label={t('sections')} entries={entries} current={section} />
        <form method="post" action={localePath(locale, '/deconnexion')} className="hidden md:block">
          <Button type="submit" variant="quiet" icon={<Icon name="log-out" size={20} />}>
            {t('signOut')}
          </Button>
        </form>
      </div>
      <div className="min-w-0 space-y-10">
        <div className="space-y-3">
          <h1 className="text-4xl">{t(`${section}.title`)}</h1>
          <p className="text-lg text-ink-soft">{t(`${section}.description`)}</p>
        </div>
        {children}
        <form method="post" action={localePath(locale, '/deconnexion')} className="border-t border-line pt-6 md:hidden">
          <Button type="submit" variant="secondary" wide icon={<Icon name="log-out" size={20} />}>
            {t('signOut')}
          </Button>
        </form>
      </div>
    </div>
  );
}

/** A part of an account page, under its own heading. */
export function AccountPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5 border-t-2 border-ink pt-6">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  );
}

/** What few need of a part: folded under a sentence that says what it is for. */
export function AccountFold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{summary}</summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
