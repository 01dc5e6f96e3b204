import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Alert, Button, buttonClasses, Chip } from '@mentora/ui';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageRequest } from '@/app/pageRequest';
import type { Viewer } from '@/app/viewer';
import { openSessionsOf } from '@/collections/sessions/queries/openSessions';
import { AccountPart } from '../AccountFrame';
import { endSessionAction } from './actions';

interface DevicesProps {
  locale: Locale;
  viewer: Viewer;
  /** Whether one was just signed out. */
  ended: boolean;
}

/** The devices on which one is signed in, each with its way out, and one way out for all. */
export async function Devices({ locale, viewer, ended }: DevicesProps) {
  const [t, format, sessions] = await Promise.all([
    getTranslations('account'),
    getFormatter(),
    pageRequest().then((req) => openSessionsOf(req, viewer.id)),
  ]);
  const now = new Date();
  const timeZone = viewer.timeZone;
  return (
    <AccountPart title={t('security.devices')}>
      <div id="appareils" className="space-y-5">
        {ended ? (
          <Alert tone="success" live>
            {t('security.ended')}
          </Alert>
        ) : null}
        <p className="text-ink-soft">{t('security.devicesText')}</p>
        <ul className="divide-y divide-line border-y border-line">
          {sessions.map((session) => {
            const device = t('security.device', {
              browser: session.browser ?? t('security.unknownBrowser'),
              system: session.system ?? t('security.unknownSystem'),
            });
            const isThis = session.id === viewer.sessionId;
            return (
              <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-4">
                <div>
                  <p className="flex flex-wrap items-center gap-2 font-bold">
                    {device}
                    {isThis ? <Chip>{t('security.thisDevice')}</Chip> : null}
                  </p>
                  <p className="text-sm text-ink-soft">
                    {t('security.lastSeen', { when: format.relativeTime(new Date(session.lastSeenAt), now) })}
                    {' · '}
                    {t('security.since', {
                      date: format.dateTime(new Date(session.createdAt), { dateStyle: 'long', timeZone }),
                    })}
                  </p>
                </div>
                {isThis ? null : (
                  <ActionForm
                    action={endSessionAction}
                    locale={locale}
                    fields={[]}
                    hidden={{ id: session.id }}
                    variant="quiet"
                    words={{ failed: t('failed'), submit: t('security.end'), sending: t('saving') }}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <details>
          <summary className={buttonClasses({ variant: 'secondary' }, 'cursor-pointer list-none [&::-webkit-details-marker]:hidden')}>
            {t('security.everywhere')}
          </summary>
          <form method="post" action={localePath(locale, '/deconnexion')} className="mt-5 space-y-4 border-s-4 border-danger ps-5">
            <p className="measure">{t('security.everywhereText')}</p>
            <input type="hidden" name="partout" value="oui" />
            <Button type="submit" variant="danger">
              {t('security.everywhereConfirm')}
            </Button>
          </form>
        </details>
      </div>
    </AccountPart>
  );
}
