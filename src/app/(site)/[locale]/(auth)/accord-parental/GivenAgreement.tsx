import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { ActionForm } from '@/app/forms/ActionForm';
import type { Guardian } from '@/collections/minors/guardian';
import { withdrawAction } from './actions';

interface AgreementProps {
  locale: Locale;
  /** What follows `lien=` in the guardian's mail. */
  link: string;
  guardian: Guardian;
}

/** What a guardian has agreed to, and the way back. Who decides alone by now is asked about the telephone at most. */
export async function GivenAgreement({ locale, link, guardian: { name: child, given, decidesAlone, phone } }: AgreementProps) {
  const [t, auth] = await Promise.all([getTranslations('auth.guardian'), getTranslations('auth')]);
  if (decidesAlone && !phone) return null;
  return (
    <>
      {given.length > 0 ? (
        <section className="space-y-4">
          <h2 className="text-xl">{t('given')}</h2>
          <blockquote className="space-y-3 rounded-md border-2 border-line bg-sheet px-5 py-4">
            {given.map((wording) => (
              <p key={wording} dir="auto">
                {wording}
              </p>
            ))}
          </blockquote>
        </section>
      ) : null}
      <details className="border-t border-line pt-5">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t(decidesAlone ? 'phoneSubmit' : 'withdraw')}</summary>
        <div className="space-y-4 pt-3">
          <p>{decidesAlone ? t('phoneText') : t('withdrawText', { child })}</p>
          <ActionForm
            action={withdrawAction}
            locale={locale}
            fields={[{ kind: 'checkbox', name: 'sure', label: t(decidesAlone ? 'phoneSure' : 'withdrawSure') }]}
            hidden={{ link }}
            words={{ failed: auth('failed'), sending: auth('sending'), submit: t(decidesAlone ? 'phoneSubmit' : 'withdraw') }}
            variant="danger"
          />
        </div>
      </details>
    </>
  );
}
