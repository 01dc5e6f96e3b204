import { getTranslations } from 'next-intl/server';
import { buttonClasses, Icon } from '@mentora/ui';
import { accountFields } from '@/app/forms/accountFields';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { signedIn } from '@/app/signedIn';
import { AccountFrame, AccountPart } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { deleteAccountAction } from './actions';

export const generateMetadata = accountMetadata('data', '/compte/donnees');

/** Taking one's data away, and leaving. */
export default async function DataPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  await signedIn(locale, '/compte/donnees');
  const [t, { password }] = await Promise.all([getTranslations('account'), accountFields(locale)]);
  return (
    <AccountFrame locale={locale} section="data">
      <AccountPart title={t('data.export')}>
        <p className="measure">{t('data.exportText')}</p>
        <a href="/api/users/me/data" download className={buttonClasses({ variant: 'secondary' })}>
          <Icon name="download" />
          {t('data.download')}
        </a>
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
