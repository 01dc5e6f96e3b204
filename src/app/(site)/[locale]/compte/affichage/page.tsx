import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { displayCookie, parseDisplay } from '@mentora/ui/preferences';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import { pageLocale } from '@/app/i18n/pageLocale';
import { signedIn } from '@/app/signedIn';
import { AccountFrame } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { updateDisplayAction } from './actions';

export const generateMetadata = accountMetadata('display', '/compte/affichage');

/** Colours, contrast and size of text, kept in the profile. */
export default async function DisplayPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/compte/affichage');
  const [t, jar] = await Promise.all([getTranslations('account'), cookies()]);
  const choices = (words: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`display.${words}.${value}`) }));
  const fields: FormField[] = [
    { kind: 'radio', name: 'theme', label: t('display.theme'), options: choices('themes', ['auto', 'light', 'dark']) },
    {
      kind: 'radio',
      name: 'contrast',
      label: t('display.contrast'),
      options: choices('contrasts', ['auto', 'normal', 'more']),
    },
    {
      kind: 'radio',
      name: 'textSize',
      label: t('display.textSize'),
      options: choices('textSizes', ['normal', 'large', 'larger']),
    },
  ];
  // What this device shows may have been changed in the header since.
  const here = jar.has(displayCookie) ? parseDisplay(jar.get(displayCookie)?.value) : undefined;
  return (
    <AccountFrame locale={locale} section="display">
      <ActionForm
        action={updateDisplayAction}
        locale={locale}
        fields={fields}
        values={{
          theme: here?.theme ?? viewer.theme,
          contrast: here?.contrast ?? viewer.contrast,
          textSize: here?.text ?? viewer.textSize,
        }}
        words={{ failed: t('failed'), submit: t('save'), sending: t('saving') }}
        dresses
      />
    </AccountFrame>
  );
}
