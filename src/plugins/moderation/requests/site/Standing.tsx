import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { noonOf } from '../askAgain';
import type { OwnRequest } from '../queries/ownRequest';
import type { RequestReader } from './reader';
import { RequestForm, type RequestAction } from './RequestForm';

interface StandingProps {
  locale: Locale;
  reader: RequestReader;
  request: OwnRequest | undefined;
  contributes: boolean;
  action: RequestAction;
}

/** Where somebody stands, and what there is to do now: to ask, to wait, to read an answer, to begin. */
export function Standing({ locale, reader, request, contributes, action }: StandingProps) {
  const words = translator(locale, 'requests');
  if (contributes) {
    return (
      <Alert tone="success" title={words('site.alreadyTitle')}>
        <p>{words('site.alreadyText')}</p>
        <LinkButton href={localePath(locale, '/contributeur')} className="mt-3 max-sm:w-full">
          {words('site.alreadyAction')}
        </LinkButton>
      </Alert>
    );
  }
  if (request?.status === 'pending') return <Waiting {...{ locale, reader, request }} />;
  const must = reader.awaitsGuardian ? ('guardian' as const) : reader.emailConfirmed ? undefined : ('confirm' as const);
  if (must) {
    return (
      <Alert tone="warning" title={words(`site.${must}Title`)}>
        <p>{words(`site.${must}Text`)}</p>
        <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, must === 'guardian' ? '/compte/profil' : '/compte/securite')}>
          {words(`site.${must}Action`)}
        </Link>
      </Alert>
    );
  }
  return (
    <>
      {request?.status === 'rejected' ? <Declined {...{ locale, reader, request }} /> : null}
      {request?.againFrom ? null : (
        <section className="space-y-5">
          <h2 className="text-2xl">{words('site.formTitle')}</h2>
          <RequestForm
            action={action}
            locale={locale}
            values={{ message: request?.message ?? '', experience: request?.experience ?? '' }}
            back={localePath(locale, '/espace')}
            words={{
              message: words('site.message'),
              messageHint: words('site.messageHint'),
              experience: words('site.experience'),
              experienceHint: words('site.experienceHint'),
              send: words('site.send'),
              sending: words('site.sending'),
              failed: words('site.failed'),
              sentTitle: words('site.sentTitle'),
              sentText: words('site.sentText'),
              back: words('site.back'),
            }}
          />
        </section>
      )}
    </>
  );
}

type Asked = Pick<StandingProps, 'locale' | 'reader'> & { request: OwnRequest };

function Waiting({ locale, reader, request }: Asked) {
  const words = translator(locale, 'requests');
  const sent = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone }).format(request.createdAt);
  return (
    <section className="space-y-5">
      <Alert title={words('site.waitingTitle')}>
        <p>{words('site.waitingText', { date: sent })}</p>
      </Alert>
      <Said title={words('site.yourMessage')} text={request.message} />
      {request.experience ? <Said title={words('site.yourExperience')} text={request.experience} /> : null}
    </section>
  );
}

function Declined({ locale, reader, request }: Asked) {
  const words = translator(locale, 'requests');
  const dates = (timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  return (
    <section className="space-y-5">
      <Alert tone="warning" title={words('site.declinedTitle')}>
        <p>{words('site.declinedText', { date: dates(reader.timeZone).format(request.reviewedAt ?? request.createdAt) })}</p>
        <p>
          {request.againFrom
            ? words('site.againFrom', { date: dates('UTC').format(noonOf(request.againFrom)) })
            : words('site.againNow')}
        </p>
      </Alert>
      {request.notes ? <Said title={words('site.declinedNotes')} text={request.notes} /> : null}
    </section>
  );
}

/** Something that somebody wrote, as it was written. */
function Said({ title, text }: { title: string; text: string }) {
  return (
    <div className="space-y-2">
      <h2 className="text-xl">{title}</h2>
      <blockquote className="rounded-lg rounded-es-sm bg-band px-5 py-4">
        <p dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap">
          {text}
        </p>
      </blockquote>
    </div>
  );
}
