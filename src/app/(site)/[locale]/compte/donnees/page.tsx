import config from '@payload-config';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { buttonClasses, Icon } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { signedIn } from '@/app/signedIn';
import { exportOf } from '@/collections/users/archive/exports';
import { isLarge, ownFiles } from '@/collections/users/archive/ownArchive';
import { AccountFrame, AccountPart } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { deleteAccountAction } from './actions';
import { Archive } from './Archive';

export const generateMetadata = accountMetadata('data', '/compte/donnees');

/** Taking one's data away, and leaving. */
export default async function DataPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  const person = await signedIn(locale, '/compte/donnees');
  const payload = await getPayload({ config });
  const [t, { password }, files, before] = await Promise.all([
    getTranslations('account'),
    accountFields(locale),
    ownFiles(payload, person.id),
    exportOf(payload, person.id),
  ]);
  return (
    <AccountFrame locale={locale} section="data">
      <AccountPart title={t('data.export')}>
        <p className="measure">{t('data.exportText')}</p>
        {isLarge(files) ? (
          <Archive
            before={before ?? null}
            words={{ prepare: t('data.prepare'), preparing: t('data.preparing'), download: t('data.download'), failed: t('failed') }}
          />
        ) : (
          <a href="/api/users/me/archive" download className={buttonClasses({ variant: 'secondary' })}>
            <Icon name="download" />
            {t('data.download')}
          </a>
        )}
      </AccountPart>
      <AccountPart title={t('data.delete')}>
        <p className="measure">{t('data.deleteText')}</p>
        <p className="measure text-ink-soft">{t('data.deleteAdvice')}</p>
        <ActionForm
          action={deleteAccountAction}
          locale={locale}
          fields={[
            { ...password, label: t('data.password') },
            { kind: 'checkbox', name: 'sure', label: t('data.confirm') },
          ]}
          words={{ failed: t('failed'), submit: t('data.submit'), sending: t('saving') }}
          variant="danger"
        />
      </AccountPart>
    </AccountFrame>
  );
}
