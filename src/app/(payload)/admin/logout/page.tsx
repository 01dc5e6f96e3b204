import { getViewer } from '@/app/viewer';
import { localePath } from '@mentora/platform/i18n';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PanelSignOut } from './PanelSignOut';

/**
 * The panel's button leads here, and so does whatever else of Payload's signs somebody out: the site has one way to do it,
 * which takes what the device keeps of a person with it.
 */
export default async function PanelLogout() {
  const viewer = await getViewer();
  if (!viewer) redirect('/admin');
  const { locale } = viewer;
  const t = await getTranslations({ locale, namespace: 'shell' });
  return (
    <PanelSignOut
      action={localePath(locale, '/deconnexion')}
      words={{
        signOut: t('signOut'),
        title: t('signOutLoss.title'),
        text: t('signOutLoss.text'),
        untitled: t('signOutLoss.untitled'),
        stay: t('signOutLoss.stay'),
        leave: t('signOutLoss.leave'),
      }}
    />
  );
}
