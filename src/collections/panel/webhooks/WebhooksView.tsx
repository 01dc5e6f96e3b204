import { viewSurfaces } from '@mentora/access';
import { localise, registriesOf } from '@mentora/platform';
import { deliveryList, webhookList } from '@mentora/platform/webhooks';
import { WebhookEntry } from './WebhookEntry';
import { WebhookForm } from './WebhookForm';
import { panelView } from '../panelView';

/** How many of the last deliveries of each are shown. */
const shown = 20;

/** Webhooks: other sites that are told of events, each with the log of what was sent. */
export const WebhooksView = panelView(viewSurfaces.webhooks, async ({ req, locale, text }) => {
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const moment = (date: Date | null) => date && moments.format(new Date(date));
  const events = registriesOf(req.payload.config).webhookEvents.map(({ name, label }) => ({ name, label: localise(label, locale) }));
  const webhooks = await webhookList(req);
  const deliveries = await Promise.all(webhooks.map(({ id }) => deliveryList(req, id, shown)));

  return (
    <>
      <h1>{text('webhooks')}</h1>
      <p>{text('webhooksIntro')}</p>
      <WebhookForm events={events} />
      <h2>{text('webhooksList')}</h2>
      {webhooks.length === 0 ? (
        <p role="status">{text('webhooksNone')}</p>
      ) : (
        <ul className="mentora-letters">
          {webhooks.map((webhook, index) => (
            <WebhookEntry
              key={webhook.id}
              events={events}
              webhook={{
                id: webhook.id,
                name: webhook.name,
                url: webhook.url,
                events: webhook.events,
                rests: webhook.restsFor,
                failingSince: moment(webhook.failingSince),
                formerUntil: moment(webhook.formerUntil),
              }}
              deliveries={deliveries[index]!.map(({ id, event, status, attempts, code, milliseconds, problem, triedAt, at }) => ({
                id,
                event,
                status,
                attempts,
                code,
                milliseconds,
                problem,
                at: moment(triedAt ?? at)!,
              }))}
            />
          ))}
        </ul>
      )}
    </>
  );
});
