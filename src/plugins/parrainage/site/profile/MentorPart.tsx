import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Link } from '@mentora/ui';
import { translator } from '../../messages';
import type { OwnMentorProfile } from '../../profiles/queries/ownMentorProfile';
import { mentorPath, mentorshipsPath } from '../addresses';
import { PageForm } from '../forms/PageForm';
import { Said } from '../parts/Said';
import type { Reader } from '../reader';
import { AwayPart } from './AwayPart';
import type { ProfileActions } from './profileActions';
import { applicationFields, mentorProfileFields, type FieldGround } from './profileFields';
import { mentorValues } from './profileValues';

interface MentorPartProps {
  locale: Locale;
  reader: Reader;
  ground: FieldGround;
  own: OwnMentorProfile | null;
  actions: ProfileActions;
  capacity: number;
  mostPlaces: number;
}

/** Becoming a mentor, where that stands, and what one says of oneself as one. */
export function MentorPart({ locale, reader, ground, own, actions, capacity, mostPlaces }: MentorPartProps) {
  const words = translator(locale, 'site');
  const asks = own === null || own.status === 'rejected';
  const form = (
    <PageForm
      action={asks ? actions.apply : actions.saveMentor}
      locale={locale}
      name="mentor"
      fields={[...(asks ? applicationFields(locale) : []), ...mentorProfileFields(ground, mostPlaces)]}
      values={mentorValues(own, { timeZone: reader.timeZone, locale }, capacity)}
      words={{ send: words(asks ? 'profile.apply' : 'profile.save'), sending: words(asks ? 'sending' : 'profile.saving'), failed: words('failed') }}
      fold={{ label: words(asks ? 'profile.begin' : 'profile.edit') }}
    />
  );
  return (
    <section id="parrain" className="space-y-5 border-t-2 border-ink pt-6">
      <h2 className="text-2xl">{words('profile.mentorTitle')}</h2>
      {own ? <Standing {...{ locale, own, reader }} /> : <p className="text-ink-soft">{words('profile.mentorText')}</p>}
      {own?.status === 'approved' ? <AwayPart {...{ locale, own, actions }} /> : null}
      {asks && !reader.emailConfirmed ? (
        <Alert tone="warning" title={words('profile.confirmTitle')}>
          <p>{words('profile.confirmText')}</p>
          <Link className="link inline-flex min-h-11 items-center" href={localePath(locale, '/compte/securite')}>
            {words('profile.confirmAction')}
          </Link>
        </Alert>
      ) : (
        form
      )}
    </section>
  );
}

function Standing({ locale, own, reader }: { locale: Locale; own: OwnMentorProfile; reader: Reader }) {
  const words = translator(locale, 'site');
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: reader.timeZone }).format(new Date(at));
  const tone = ({ pending: 'info', approved: 'success', rejected: 'warning', suspended: 'warning' } as const)[own.status];
  return (
    <>
      <Alert tone={tone} title={words(`profile.standing.${own.status}.title`)}>
        <p>{words(`profile.standing.${own.status}.text`, { date: day(own.status === 'pending' ? own.appliedAt : (own.reviewedAt ?? own.appliedAt)) })}</p>
        {own.status === 'approved' ? (
          <>
            <p>{words('profile.taken', { taken: own.taken, capacity: own.capacity })}</p>
            <Link className="link me-6 inline-flex min-h-11 items-center" href={localePath(locale, mentorPath(own.id))}>
              {words('profile.seeAsOthers')}
            </Link>
          </>
        ) : null}
        {own.waiting > 0 ? (
          <Link className="link inline-flex min-h-11 items-center font-bold" href={localePath(locale, mentorshipsPath)}>
            {words('profile.waiting', { count: own.waiting })}
          </Link>
        ) : null}
      </Alert>
      {own.reason ? <Said title={words('profile.reason')} text={own.reason} /> : null}
    </>
  );
}
