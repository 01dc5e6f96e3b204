import { getFormatter, getTranslations } from 'next-intl/server';
import { guardianWordings } from '@mentora/platform/consents';
import type { Locale } from '@mentora/platform/i18n';
import { textChannels } from '@mentora/platform/phone';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import type { Guardian } from '@/collections/minors/guardian';
import { agreeAction, refuseAction } from './actions';

interface AgreementProps {
  locale: Locale;
  /** What follows `lien=` in the guardian's mail. */
  link: string;
  guardian: Guardian;
}

/** What a guardian is asked to agree to, and the two ways to answer. */
export async function AskForAgreement({ locale, link, guardian: { name: child, until } }: AgreementProps) {
  const [t, format, auth] = await Promise.all([getTranslations('auth.guardian'), getFormatter(), getTranslations('auth')]);
  const { version, [locale]: wording } = guardianWordings.guardian;
  const words = { failed: auth('failed'), sending: auth('sending') };
  const fields: FormField[] = [
    { kind: 'checkbox', name: 'authority', label: t('authority') },
    // What the site cannot send needs no permission.
    ...(textChannels().length > 0 ? [{ kind: 'checkbox', name: 'phone', label: guardianWordings.guardianPhone[locale], optional: true } as const] : []),
  ];
  return (
    <>
      <section className="space-y-2">
        <h2 className="text-xl">{t('may')}</h2>
        <p>{t('mayText', { child })}</p>
      </section>
      <section className="space-y-2">
        <h2 className="text-xl">{t('safe', { child })}</h2>
        <p>{t('safeText')}</p>
      </section>
      <section className="space-y-4">
        <h2 className="text-xl">{t('words')}</h2>
        <blockquote className="space-y-3 rounded-md border-2 border-line bg-sheet px-5 py-4">
          <p>{wording}</p>
          <p className="text-sm text-ink-soft">{t('version', { date: format.dateTime(new Date(version), { dateStyle: 'long', timeZone: 'UTC' }) })}</p>
        </blockquote>
        <ActionForm action={agreeAction} locale={locale} name="agree" fields={fields} hidden={{ link, version }} words={{ ...words, submit: t('agree') }} />
        <p className="text-ink-soft">{t('until', { date: format.dateTime(until, { dateStyle: 'long' }) })}</p>
      </section>
      <details className="border-t border-line pt-5">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t('refuse')}</summary>
        <div className="space-y-4 pt-3">
          <p>{t('refuseText', { child })}</p>
          <ActionForm
            action={refuseAction}
            locale={locale}
            name="refuse"
            fields={[{ kind: 'checkbox', name: 'sure', label: t('refuseSure', { child }) }]}
            hidden={{ link }}
            words={{ ...words, submit: t('refuseSubmit') }}
            variant="danger"
          />
        </div>
      </details>
    </>
  );
}
