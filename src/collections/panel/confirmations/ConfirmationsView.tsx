import { viewSurfaces } from '@mentora/access';
import { heldNotifications, type Channel } from '@mentora/platform/notifications';
import { Confirmations } from './Confirmations';
import type { PanelTextKey } from '../admin/usePanelText';
import { panelView } from '../panelView';

const words = {
  inApp: 'channelSite',
  mail: 'channelMail',
  push: 'channelPush',
  sms: 'channelSms',
  whatsapp: 'channelWhatsapp',
} as const satisfies Record<Channel, PanelTextKey>;

/** What waits for a second look: each as its person would get it, to be sent or not. */
export const ConfirmationsView = panelView(viewSurfaces.confirmations, async ({ req, locale, text }) => {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale);
  const held = await heldNotifications(req);

  return (
    <>
      <h1>{text('confirmations')}</h1>
      <p>{text('confirmationsIntro')}</p>
      <Confirmations
        held={held.map(({ at, ways, ...each }) => ({
          ...each,
          at: dates.format(at),
          ways: list.format(ways.map(({ channel }) => text(words[channel]))),
        }))}
      />
    </>
  );
});
