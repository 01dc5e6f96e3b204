import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { shortestPassword } from '@/collections/credentials/strength';
import type { FormField } from './FormFieldControl';
import type { MeterWords } from './PasswordMeter';

async function meterWords(locale: Locale): Promise<MeterWords> {
  const t = await getTranslations({ locale, namespace: 'auth.strength' });
  const short = Array.from({ length: shortestPassword }, (_, left) => (left === 0 ? '' : t('short', { left })));
  return {
    label: t('label'),
    scores: [0, 1, 2, 3, 4].map((score) => t(`scores.${score}`)),
    short,
    warnings: t.raw('warnings') as Record<string, string>,
    suggestions: t.raw('suggestions') as Record<string, string>,
  };
}

/** The fields that the forms of an account share, in a language. */
export async function accountFields(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'auth.fields' });
  const showing = { show: t('show'), hide: t('hide') };
  const name = { kind: 'text', name: 'name', label: t('name'), hint: t('nameHint'), autoComplete: 'name', maxLength: 80 };
  const email = {
    kind: 'text',
    name: 'email',
    label: t('email'),
    type: 'email',
    autoComplete: 'email',
    inputMode: 'email',
    dir: 'ltr',
    maxLength: 254,
  };
  const password = {
    kind: 'password',
    name: 'password',
    label: t('password'),
    autoComplete: 'current-password',
    ...showing,
  };
  const newPassword = {
    kind: 'password',
    name: 'password',
    label: t('newPassword'),
    hint: t('newPasswordHint'),
    autoComplete: 'new-password',
    meter: await meterWords(locale),
    ...showing,
  };
  return { name, email, password, newPassword } as Record<'name' | 'email' | 'password' | 'newPassword', FormField>;
}
