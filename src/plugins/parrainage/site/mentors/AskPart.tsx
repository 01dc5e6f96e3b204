import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, LinkButton, type AlertTone } from '@mentora/ui';
import { translator } from '../../messages';
import { formerRequest } from '../../matches/offers/formerRequest';
import type { MentorDetail } from '../../profiles/queries/mentors';
import { ownMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import { directoryAddress, mentorPath, mentorshipPath, profilePath } from '../addresses';
import type { PageAction } from '../forms/fields';
import { PageForm } from '../forms/PageForm';
import { AwaitsGuardian } from '../parts/AwaitsGuardian';
import { offeredTemplates } from '../queries/offeredTemplates';
import { openRelation } from '../queries/openRelation';
import type { Reader } from '../reader';
import { requestFields } from './requestFields';

interface AskPartProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader | null;
  mentor: MentorDetail;
  action: PageAction;
  again?: unknown;
}

/** The form that asks a mentor; or why one cannot ask, and what to do instead. */
export async function AskPart({ req, locale, reader, mentor, action, again }: AskPartProps) {
  const words = translator(locale, 'site');
  return (
    <section id="demander" className="min-w-0 space-y-5 self-start rounded-lg border-2 border-ink bg-sheet p-5 md:p-8">
      <h2 className="text-2xl">{words('ask.title')}</h2>
      {await content()}
    </section>
  );

  async function content() {
    if (mentor.self) return <Instead {...{ locale }} kind="self" href={localePath(locale, profilePath)} />;
    if (!reader) return <ForVisitor locale={locale} id={mentor.id} name={mentor.name} />;
    if (reader.awaitsGuardian) return <AwaitsGuardian locale={locale} />;
    const open = await openRelation(req, reader.id, mentor.id);
    if (open) return <Instead {...{ locale }} kind={open.status === 'requested' ? 'asked' : 'together'} href={localePath(locale, mentorshipPath(open.id))} />;
    const elsewhere = directoryAddress(locale, { free: true });
    if (mentor.away) {
      const until = mentor.awayUntil ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(mentor.awayUntil)) : null;
      return (
        <Instead {...{ locale }} kind="away" tone="warning" href={elsewhere}>
          {until ? <p>{words('ask.awayUntil', { date: until })}</p> : null}
        </Instead>
      );
    }
    if (mentor.freePlaces === 0) return <Instead {...{ locale }} kind="full" tone="warning" href={elsewhere} />;
    const [templates, own, former] = await Promise.all([offeredTemplates(req, locale), ownMenteeProfile(req, reader.id, locale), formerRequest(req, reader.id, again)]);
    const begun = { goals: own?.goals ?? '', template: templates[0]?.id ?? '', durationMonths: templates.length > 0 ? '' : '3' };
    const kept = former && { goals: former.goals, message: former.message, template: '', durationMonths: String(former.months) };
    return (
      <>
        <p className="text-ink-soft">{former ? words('ask.kept') : words('ask.intro', { name: mentor.name })}</p>
        <PageForm
          action={action}
          locale={locale}
          name="ask"
          fields={requestFields(locale, templates)}
          values={kept ?? begun}
          hidden={{ mentor: mentor.id }}
          words={{ send: words('ask.send'), sending: words('sending'), failed: words('failed') }}
        />
        <p className="text-sm text-ink-soft">{words('ask.after')}</p>
      </>
    );
  }
}

interface InsteadProps {
  locale: Locale;
  kind: 'self' | 'asked' | 'together' | 'away' | 'full';
  tone?: AlertTone;
  href: string;
  children?: ReactNode;
}

function Instead({ locale, kind, tone, href, children }: InsteadProps) {
  const words = translator(locale, 'site');
  return (
    <>
      <Alert tone={tone} title={words(`ask.${kind}.title`)}>
        <p>{words(`ask.${kind}.text`)}</p>
        {children}
      </Alert>
      <LinkButton href={href} className="max-sm:w-full">
        {words(`ask.${kind}.action`)}
      </LinkButton>
    </>
  );
}

/** Who has no account makes one, and comes back to this form. */
function ForVisitor({ locale, id, name }: { locale: Locale; id: string; name: string }) {
  const words = translator(locale, 'site');
  const back = new URLSearchParams({ retour: localePath(locale, mentorPath(id)) });
  return (
    <>
      <p>{words('ask.visitor.text', { name })}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`${localePath(locale, '/inscription')}?${back}`} className="max-sm:w-full">
          {words('ask.visitor.join')}
        </LinkButton>
        <LinkButton variant="secondary" href={`${localePath(locale, '/connexion')}?${back}`} className="max-sm:w-full">
          {words('ask.visitor.signIn')}
        </LinkButton>
      </div>
    </>
  );
}
