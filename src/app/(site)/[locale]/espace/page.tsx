import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { may } from '@mentora/access';
import { registriesOf } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { Alert, Button, Icon, Link, LinkButton } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { progressOf } from '@/collections/attempts/queries/progress';
import { whatNow } from './whatNow';

interface SpaceProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SpaceProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('space');
  return pageMetadata({ locale, path: '/espace', title: t('title'), index: false });
}

/** One's own space: what to do now, in one sentence with one button, and what else there is. */
export default async function SpacePage({ params }: SpaceProps) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/espace');
  const req = await pageRequest();
  const person = { id: viewer.id, roles: viewer.roles, locale };
  const [t, progress, added] = await Promise.all([
    getTranslations('space'),
    progressOf(req, { owner: { user: viewer.id, visitor: null }, locale, zone: viewer.timeZone }),
    Promise.all(
      registriesOf(req.payload.config)
        .spaceCards.filter((card) => typeof card.for === 'string' || card.for.some((role) => viewer.roles.includes(role)))
        .toSorted((a, b) => a.order - b.order)
        .map((card) => card.load(req.payload, person)),
    ),
  ]);
  const cards = added.filter((card) => card !== null);
  const waiting = cards.find((card) => card.waiting);
  const now = waiting
    ? { text: waiting.text, action: waiting.action, href: waiting.href }
    : whatNow(t, progress, locale);
  const count = progress.done.length;
  const others = [
    ...cards.filter((card) => card !== waiting),
    {
      title: t('progress.title'),
      text: count > 0 ? t('progress.text', { count, days: progress.daysInARow }) : t('progress.none'),
      href: localePath(locale, '/progression'),
      action: t('progress.link'),
    },
    ...(may('panel.enter', viewer)
      ? [{ title: t('workshop.title'), text: t('workshop.text'), href: '/admin', action: t('workshop.link') }]
      : []),
    { title: t('account.title'), text: t('account.text'), href: localePath(locale, '/compte'), action: t('account.link') },
  ];
  return (
    <div className="page space-y-12 pt-6 pb-16 md:pt-12">
      <section className="space-y-6">
        <h1 className="text-4xl">
          <bdi>{t('hello', { name: viewer.name })}</bdi>
        </h1>
        <div className="measure space-y-5 rounded-lg bg-band p-6 md:p-10">
          <h2 className="font-display text-xl text-support">{t('now')}</h2>
          <p className="text-2xl leading-snug">{now.text}</p>
          <LinkButton href={now.href} className="max-sm:w-full">
            {now.action}
          </LinkButton>
        </div>
        {viewer.awaitsGuardian ? (
          <Alert tone="warning" title={t('guardian.title')}>
            <p>{t('guardian.text')}</p>
            <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/compte/profil')}>
              {t('guardian.link')}
            </Link>
          </Alert>
        ) : null}
        {viewer.emailConfirmed ? null : (
          <Alert tone="warning" title={t('confirm.title')}>
            <p>{t('confirm.text', { email: viewer.email })}</p>
            <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/compte/securite')}>
              {t('confirm.link')}
            </Link>
          </Alert>
        )}
      </section>
      <section aria-label={t('cards')}>
        <ul className="grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
          {others.map((card) => (
            <li key={card.href} className="flex flex-col gap-2 border-t-2 border-ink py-6">
              <h2 className="text-xl">{card.title}</h2>
              <p className="text-ink-soft">{card.text}</p>
              <Link className="link mt-auto inline-flex min-h-11 items-center font-bold" href={card.href}>
                {card.action}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <form method="post" action={localePath(locale, '/deconnexion')}>
        <Button type="submit" variant="quiet" icon={<Icon name="log-out" size={20} />}>
          {t('signOut')}
        </Button>
      </form>
    </div>
  );
}
