import { getTranslations } from 'next-intl/server';
import { isThisDeviceTold, vapid } from '@mentora/platform/push';
import { pageRequest } from '@/app/pageRequest';
import { AccountPart } from '../AccountFrame';
import { PushDevice } from './PushDevice';

/** Notifications on the device that the page is read on; nothing where the site pushes none. */
export async function DevicePart() {
  const keys = vapid();
  if (!keys) return null;
  const [t, told] = await Promise.all([getTranslations('account.notifications.device'), isThisDeviceTold(await pageRequest())]);
  return (
    <AccountPart title={t('title')}>
      <p className="text-ink-soft">{t('text')}</p>
      <PushDevice
        publicKey={keys.publicKey}
        told={told}
        words={{
          turnOn: t('turnOn'),
          turnOff: t('turnOff'),
          working: t('working'),
          on: t('on'),
          off: t('off'),
          blocked: t('blocked'),
          unsupported: t('unsupported'),
          failed: t('failed'),
        }}
      />
    </AccountPart>
  );
}
