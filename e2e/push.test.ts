import { findChromium } from '../scripts/test/chromium';
import { expect, phone, photograph, test } from './support/test';

// A browser without a window shows no notifications.
test.use({ ...phone, serviceWorkers: 'allow', launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, executablePath: findChromium('with a window') }) });

test('what is pushed shows on a device that asks for it, and leads where it says', async ({ page, context, visit, signIn, site }) => {
  await context.grantPermissions(['notifications'], { origin: site.url });
  // No push service is reached from here: what the browser would give away is given by hand.
  await page.addInitScript(() => {
    const given = { endpoint: 'https://fcm.googleapis.com/fcm/send/e2e', keys: { p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM', auth: 'tBHItJI5svbpez7KI4CCXg' } };
    const subscription = { ...given, toJSON: () => given, unsubscribe: () => Promise.resolve(sessionStorage.removeItem('told') === undefined) };
    PushManager.prototype.subscribe = () => Promise.resolve((sessionStorage.setItem('told', '1'), subscription) as unknown as PushSubscription);
    PushManager.prototype.getSubscription = () => Promise.resolve((sessionStorage.getItem('told') ? subscription : null) as unknown as PushSubscription);
  });
  await signIn('apprenant');
  await visit('/compte/notifications');
  const device = page.locator('section', { has: page.getByRole('heading', { name: 'Sur cet appareil' }) });
  await device.getByRole('button', { name: 'Activer les notifications ici' }).click();
  await expect(device.getByRole('status')).toHaveText('Les notifications sont actives sur cet appareil.');
  await visit('/compte/notifications');
  await expect(device.getByRole('status')).toHaveText('Les notifications sont actives sur cet appareil.');
  await expect(page.getByLabel('Sur l’appareil').first()).toHaveValue('now');
  await photograph(page, 'notification-device');

  const devtools = await context.newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (found) resolve(found.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const pushed = { title: 'Une image est validée', body: 'Votre image peut servir.', href: '/notifications', tag: 'n1', lang: 'fr', dir: 'ltr' };
  await devtools.send('ServiceWorker.deliverPushMessage', { origin: site.url, registrationId: await registration, data: JSON.stringify(pushed) });
  const shown = () =>
    page.evaluate(async () => {
      const all = await (await navigator.serviceWorker.ready).getNotifications();
      return all.map(({ title, body, tag, lang, dir }) => ({ title, body, tag, lang, dir }));
    });
  const { href, ...said } = pushed;
  await expect.poll(shown).toEqual([said]);
  const [worker] = context.serviceWorkers();
  // As somebody does who touches it: the types of pages know no workers.
  await worker!.evaluate(`registration.getNotifications().then(([notification]) => {
    dispatchEvent(new NotificationEvent('notificationclick', { notification }));
  })`);
  await page.waitForURL(`**${href}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  // The page may still be changing when it is asked.
  await expect(async () => expect(await shown()).toEqual([])).toPass();

  await visit('/compte/notifications');
  await device.getByRole('button', { name: 'Ne plus en recevoir ici' }).click();
  await expect(device.getByRole('button', { name: 'Activer les notifications ici' })).toBeVisible();
});
