import { getFormatter, getTranslations } from 'next-intl/server';
import { ownConsents } from '@mentora/platform/consents';
import { localise } from '@mentora/platform/i18n';
import { channels, frequencies, preferencesOf, type Channel } from '@mentora/platform/notifications';
import { Alert } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import type { FormField } from '@/app/forms/FormFieldControl';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { ageOf } from '@/collections/minors/queries/ageOf';
import { AccountFrame, AccountPart } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { chooseFrequenciesAction, chooseQuietHoursAction, leaveAloneAction } from './actions';
import { clock, halfHours } from './clock';
import { ConsentForm } from './ConsentForm';
import { DevicePart } from './DevicePart';
import { PhonePart } from './PhonePart';

export const generateMetadata = accountMetadata('notifications', '/compte/notifications');

/** How often one is told of what, by which way, and when one is left alone. */
export default async function NotificationChoicesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/compte/notifications');
  const [t, format, req] = await Promise.all([getTranslations('account'), getFormatter(), pageRequest()]);
  const [preferences, since, { isMinor, guardian }] = await Promise.all([
    preferencesOf(req, viewer.id),
    ownConsents(req, viewer.id),
    ageOf(req, viewer.id),
  ]);
  const { channels: states } = preferences;
  // Mails that do not leave are kept to be read, and one may choose before one confirms: they can always be chosen.
  const available = channels.filter((channel) => channel === 'mail' || states[channel] === 'ready');
  const missing = channels.filter((channel) => channel !== 'mail' && states[channel] === 'notConfigured');
  const ofMail = { notConfigured: t('notifications.kept'), needsAddress: t('notifications.needsAddress') };
  const words = { failed: t('failed'), submit: t('save'), sending: t('saving') };

  const fieldOf = (channel: Channel): FormField => ({
    kind: 'select',
    name: channel,
    label: t(`notifications.channels.${channel}`),
    hint: channel === 'mail' ? ofMail[states.mail as keyof typeof ofMail] : undefined,
    options: (channel === 'inApp' ? (['now', 'off'] as const) : frequencies).map((value) => ({
      value,
      label: t(channel === 'inApp' ? `notifications.listed.${value as 'now' | 'off'}` : `notifications.frequencies.${value}`),
    })),
  });
  const hours = halfHours.map((minutes) => ({ value: String(minutes), label: clock(locale, minutes) }));
  const { quiet, undisturbedUntil } = preferences;

  return (
    <AccountFrame locale={locale} section="notifications">
      {missing.length > 0 ? (
        <Alert tone="info">
          {t('notifications.missing', { channels: format.list(missing.map((channel) => t(`notifications.names.${channel}`)), { type: 'conjunction' }) })}
        </Alert>
      ) : null}
      {isMinor ? <Alert>{t('guardian.channels')}</Alert> : null}
      {viewer.awaitsGuardian ? null : <DevicePart />}
      {isMinor && !guardian?.phone ? null : <PhonePart locale={locale} person={viewer.id} />}
      {preferences.categories.map(({ key, label, description, frequencies: chosen }) => (
        <AccountPart key={key} title={localise(label, locale)}>
          <p className="text-ink-soft">{localise(description, locale)}</p>
          <ActionForm
            action={chooseFrequenciesAction}
            locale={locale}
            name={key}
            hidden={{ category: key }}
            fields={available.map(fieldOf)}
            values={Object.fromEntries(available.map((channel) => [channel, chosen[channel]]))}
            words={words}
            variant="secondary"
          />
        </AccountPart>
      ))}
      <AccountPart title={t('notifications.quiet.title')}>
        <p className="text-ink-soft">{t('notifications.quiet.text', { zone: preferences.timeZone })}</p>
        <ActionForm
          action={chooseQuietHoursAction}
          locale={locale}
          name="quiet"
          fields={[
            { kind: 'select', name: 'from', label: t('notifications.quiet.from'), options: [{ value: '', label: t('notifications.quiet.none') }, ...hours] },
            { kind: 'select', name: 'to', label: t('notifications.quiet.to'), options: [{ value: '', label: t('notifications.quiet.none') }, ...hours] },
          ]}
          values={{ from: quiet ? String(quiet.from) : '', to: quiet ? String(quiet.to) : '' }}
          words={words}
          variant="secondary"
        />
      </AccountPart>
      <AccountPart title={t('notifications.alone.title')}>
        <p className="text-ink-soft">
          {undisturbedUntil
            ? t('notifications.alone.until', {
                date: format.dateTime(undisturbedUntil, { dateStyle: 'full', timeStyle: 'short', timeZone: preferences.timeZone }),
              })
            : t('notifications.alone.text')}
        </p>
        <ActionForm
          action={leaveAloneAction}
          locale={locale}
          name="alone"
          fields={[
            {
              kind: 'select',
              name: 'for',
              label: t('notifications.alone.for'),
              options: (['off', 'hour', 'tomorrow', 'week'] as const).map((value) => ({ value, label: t(`notifications.alone.lengths.${value}`) })),
            },
          ]}
          values={{ for: 'off' }}
          words={words}
          variant="secondary"
        />
      </AccountPart>
      {isMinor ? null : (
        <AccountPart title={t('notifications.consent.openTracking')}>
          <ConsentForm locale={locale} purpose="openTracking" since={since.openTracking} />
        </AccountPart>
      )}
    </AccountFrame>
  );
}
