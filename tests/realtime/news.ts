import { inTransaction } from '@mentora/platform';
import { defineNotification, notify } from '@mentora/platform/notifications';
import { createLocalReq, type Payload } from 'payload';

const type = defineNotification<Record<string, never>>({
  name: 'test.news',
  category: 'test',
  defaults: {},
  why: { fr: 'Parce que vous testez.' },
  render: () => Promise.resolve({ title: 'Du secret', text: 'Un secret.', href: '/', action: 'Voir' }),
});

/** A notification of the tests, how a configuration comes to know it, and how somebody is told it, once by each key. */
export const news = {
  type,
  addTo: (payload: Payload) => {
    const registries = payload.config.custom.mentora as { notificationTypes: unknown[] };
    registries.notificationTypes = [...(registries.notificationTypes ?? []), type];
  },
  tell: async (payload: Payload, person: string, key: string) => {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => notify(req, { type, to: [person], data: {}, key }));
  },
};
