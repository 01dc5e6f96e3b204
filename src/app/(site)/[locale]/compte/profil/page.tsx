import { getTranslations } from 'next-intl/server';
import { isLocale, locales, type Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { avatarVersion } from '@/collections/avatars/queries/avatarOf';
import { ageOf } from '@/collections/minors/queries/ageOf';
import { spokenLanguages } from '@/collections/users/choices';
import { profileOf } from '@/collections/users/queries/profileOf';
import { AccountFrame, AccountPart } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { updateProfileAction } from './actions';
import { GuardianPart } from './GuardianPart';
import { Picture } from './Picture';

export const generateMetadata = accountMetadata('profile', '/compte/profil');

const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** The languages of the interface first, then the others by their name in the reader's language. */
function languageOptions(locale: Locale) {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const [first, others] = [locales, spokenLanguages.filter((code) => !isLocale(code))].map((codes) =>
    codes.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  );
  return { options: first ?? [], more: others ?? [] };
}

/** Every zone this server knows, by its IANA name; the person's own is among them. */
function zoneOptions(own: string) {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])]
    .toSorted()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

/** What one says of oneself, and in which language and time zone one reads. */
export default async function ProfilePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/compte/profil');
  const req = await pageRequest();
  const [t, guardianWords, profile, picture, age] = await Promise.all([
    getTranslations('account'),
    getTranslations('account.guardian'),
    profileOf(req, viewer.id),
    avatarVersion(req, viewer.id),
    ageOf(req, viewer.id),
  ]);
  const biography: FormField = {
    kind: 'textarea',
    name: 'biography',
    label: t('profile.biography'),
    hint: t('profile.biographyHint'),
    maxLength: 500,
  };
  const fields: FormField[] = [
    { kind: 'text', name: 'name', label: t('profile.name'), autoComplete: 'name', maxLength: 80 },
    ...(viewer.awaitsGuardian ? [] : [biography]),
    {
      kind: 'checkboxes',
      name: 'languages',
      label: t('profile.languages'),
      moreLabel: t('profile.otherLanguages'),
      ...languageOptions(locale),
    },
    {
      kind: 'select',
      name: 'locale_',
      label: t('profile.locale'),
      options: locales.map((value) => ({ value, label: localeNames[value] })),
    },
    {
      kind: 'select',
      name: 'zone',
      label: t('profile.timeZone'),
      hint: t('profile.timeZoneHint'),
      options: zoneOptions(viewer.timeZone),
    },
  ];
  return (
    <AccountFrame locale={locale} section="profile">
      <p className="text-ink-soft">
        {t('profile.roles', { roles: viewer.roles.map((role) => t(`profile.role.${role}`)).join(', ') })}
      </p>
      {viewer.awaitsGuardian && age.guardian ? <GuardianPart locale={locale} guardian={age.guardian} /> : null}
      {viewer.awaitsGuardian ? null : (
        <AccountPart title={t('profile.picture')}>
          <Picture locale={locale} userId={viewer.id} version={picture} />
        </AccountPart>
      )}
      <AccountPart title={t('profile.about')}>
        {age.isMinor ? <Alert>{guardianWords('young')}</Alert> : null}
        <ActionForm
          action={updateProfileAction}
          locale={locale}
          fields={fields}
          values={{
            name: viewer.name,
            biography: profile.biography ?? '',
            languages: profile.languages,
            locale_: viewer.locale,
            zone: viewer.timeZone,
          }}
          words={{ failed: t('failed'), submit: t('save'), sending: t('saving') }}
        />
      </AccountPart>
    </AccountFrame>
  );
}
