import { getFormatter, getTranslations } from 'next-intl/server';
import { ownConsents } from '@mentora/platform/consents';
import type { Locale } from '@mentora/platform/i18n';
import { ownNumber, textChannels } from '@mentora/platform/phone';
import { Alert } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageRequest } from '@/app/pageRequest';
import { AccountFold, AccountPart } from '../AccountFrame';
import { askNumberAction, confirmNumberAction, removeNumberAction } from './actions';
import { ConsentForm } from './ConsentForm';

/** A person's number, and what it may be used for; nothing where the site writes to no telephones. */
export async function PhonePart({ locale, person }: { locale: Locale; person: string }) {
  const channels = textChannels();
  if (channels.length === 0) return null;
  const req = await pageRequest();
  const [t, account, format, { number, asked }, since] = await Promise.all([
    getTranslations('account.notifications.phone'),
    getTranslations('account'),
    getFormatter(),
    ownNumber(req, person),
    ownConsents(req, person),
  ]);
  const names = channels.map((channel) => account(`notifications.names.${channel}`));
  const words = { failed: account('failed'), sending: account('saving') };
  const numberForm = (
    <ActionForm
      action={askNumberAction}
      locale={locale}
      name="number"
      fields={[
        { kind: 'text', name: 'number', label: t('number'), hint: t('numberHint'), type: 'tel', autoComplete: 'tel', inputMode: 'tel', dir: 'ltr', maxLength: 40 },
      ]}
      words={{ ...words, submit: t('ask') }}
      variant="secondary"
    />
  );
  return (
    <>
      <AccountPart title={t('title')}>
        {number ? (
          <>
            <p>
              {t.rich('yours', {
                number: () => (
                  <strong dir="ltr" className="whitespace-nowrap">
                    {number}
                  </strong>
                ),
              })}
            </p>
            <ActionForm action={removeNumberAction} locale={locale} name="forget" fields={[]} words={{ ...words, submit: t('remove') }} variant="secondary" />
          </>
        ) : (
          <p className="text-ink-soft">{t('text', { channels: format.list(names, { type: 'disjunction' }) })}</p>
        )}
        {asked ? (
          <>
            <Alert tone="info" live>
              {t('asked', { number: `\u2066${asked}\u2069` })}
            </Alert>
            <ActionForm
              action={confirmNumberAction}
              locale={locale}
              name="code"
              fields={[
                { kind: 'text', name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'one-time-code', inputMode: 'numeric', dir: 'ltr', maxLength: 10 },
              ]}
              words={{ ...words, submit: t('confirm') }}
            />
            <AccountFold summary={t('other')}>{numberForm}</AccountFold>
          </>
        ) : null}
        {number || asked ? null : numberForm}
      </AccountPart>
      {number
        ? channels.map((channel) => (
            <AccountPart key={channel} title={account(`notifications.consent.${channel}`)}>
              <ConsentForm locale={locale} purpose={channel} since={since[channel]} />
            </AccountPart>
          ))
        : null}
    </>
  );
}
