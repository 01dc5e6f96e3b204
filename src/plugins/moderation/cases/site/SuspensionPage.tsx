import { localePath, type Locale } from '@mentora/platform/i18n';
import { LinkButton } from '@mentora/ui';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { suspendedCase } from '../queries/suspendedCase';
import { AppealPart } from './AppealPart';
import { OwnDecision } from './OwnDecision';
import type { CaseFormAction } from './state';

interface SuspensionPageProps {
  req: PayloadRequest;
  locale: Locale;
  /** What follows `lien=` in the mail. */
  link: string;
  /** The host's server action: it calls `appealByLink`. */
  action: CaseFormAction;
}

export const suspensionTitle = (locale: Locale) => translator(locale, 'cases')('site.suspension.title', { ends: 'yes' });

/** What the mail to somebody who is kept away leads to: why, until when, and what can be done, without signing in. */
export async function SuspensionPage({ req, locale, link, action }: SuspensionPageProps) {
  const t = translator(locale, 'cases');
  const found = await suspendedCase(req, link);
  if (!found || !found.suspension.holds) {
    return (
      <div className="page max-w-160 space-y-6 pt-6 pb-20 md:pt-10">
        <h1 className="text-4xl">{t(found ? 'site.suspension.overTitle' : 'site.suspension.goneTitle')}</h1>
        <p className="text-lg text-ink-soft">{t(found ? 'site.suspension.over' : 'site.suspension.gone')}</p>
        <LinkButton href={localePath(locale, found ? '/connexion' : '/')}>{t(found ? 'site.suspension.signIn' : 'site.suspension.home')}</LinkButton>
      </div>
    );
  }
  const { suspension, decision, appeal } = found;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: suspension.timeZone });
  const day = (at: string | Date) => dates.format(new Date(at));
  return (
    <div className="page max-w-160 space-y-8 pt-6 pb-20 md:pt-10">
      <div className="space-y-3">
        <h1 className="text-4xl">{t('site.suspension.title', { ends: suspension.until ? 'yes' : 'no' })}</h1>
        <p className="text-lg">{suspension.until ? t('site.suspension.until', { date: day(suspension.until) }) : t('site.suspension.forGood')}</p>
        <p className="text-ink-soft">{t('site.suspension.at', { date: day(suspension.at) })}</p>
      </div>
      <OwnDecision found={{ decision, appeal }} locale={locale} day={day} />
      {decision && !appeal ? (
        <AppealPart action={action} locale={locale} hidden={{ link }} appealable={decision.appealable} until={decision.appealUntil && day(decision.appealUntil)} />
      ) : null}
    </div>
  );
}
