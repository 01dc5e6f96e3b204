import { localePath, type Locale } from '@mentora/platform/i18n';
import { Link } from '@mentora/ui';
import { translator } from '../../messages';
import type { OwnMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import { mentorsPath } from '../addresses';
import type { PageAction } from '../forms/fields';
import { PageForm } from '../forms/PageForm';
import type { Reader } from '../reader';
import { menteeProfileFields, type FieldGround } from './profileFields';
import { menteeValues } from './profileValues';

interface MenteePartProps {
  locale: Locale;
  reader: Reader;
  ground: FieldGround;
  own: OwnMenteeProfile | null;
  action: PageAction;
}

/** What one would like to learn. */
export function MenteePart({ locale, reader, ground, own, action }: MenteePartProps) {
  const words = translator(locale, 'site');
  return (
    <section id="filleul" className="space-y-5 border-t-2 border-ink pt-6">
      <h2 className="text-2xl">{words('profile.menteeTitle')}</h2>
      <p className="text-ink-soft">{words('profile.menteeText')}</p>
      <Link href={localePath(locale, mentorsPath)} className="link inline-flex min-h-11 items-center font-bold">
        {words('profile.toDirectory')}
      </Link>
      <PageForm
        action={action}
        locale={locale}
        name="mentee"
        fields={menteeProfileFields(ground)}
        values={menteeValues(own, { timeZone: reader.timeZone, locale })}
        words={{ send: words('profile.save'), sending: words('profile.saving'), failed: words('failed') }}
        fold={{ label: words(own ? 'profile.menteeEdit' : 'profile.menteeBegin') }}
      />
    </section>
  );
}
