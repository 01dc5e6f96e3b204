import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import type { OwnMentorProfile } from '../../profiles/queries/ownMentorProfile';
import { PageForm } from '../forms/PageForm';
import type { ProfileActions } from './profileActions';

interface AwayPartProps {
  locale: Locale;
  own: OwnMentorProfile;
  actions: ProfileActions;
}

/** One button that stops requests from coming, and one that lets them come again. Neither declines anything. */
export function AwayPart({ locale, own, actions }: AwayPartProps) {
  const words = translator(locale, 'site');
  const sent = { sending: words('sending'), failed: words('failed') };
  if (own.available) {
    return (
      <PageForm
        action={actions.away}
        locale={locale}
        name="away"
        fields={[{ kind: 'date', name: 'until', label: words('away.until'), hint: words('away.untilHint'), optional: true }]}
        words={{ ...sent, send: words('away.go') }}
        variant="secondary"
      >
        <p>{words('away.text')}</p>
      </PageForm>
    );
  }
  const until = own.awayUntil ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(own.awayUntil)) : null;
  return (
    <PageForm action={actions.back} locale={locale} name="back" fields={[]} words={{ ...sent, send: words('away.back') }}>
      <p>{until ? words('away.nowUntil', { date: until }) : words('away.now')}</p>
    </PageForm>
  );
}
