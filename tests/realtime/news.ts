import { defineNotification } from '@mentora/platform/notifications';
import type { Payload } from 'payload';

const type = defineNotification<Record<string, never>>({
  name: 'test.news',
  category: 'test',
  defaults: {},
  why: { fr: 'Parce que vous testez.' },
  render: () => Promise.resolve({ title: 'Du secret', text: 'Un secret.', href: '/', action: 'Voir' }),
});

/** A notification of the tests, and how a configuration comes to know it. */
export const news = {
  type,
  addTo: (payload: Payload) => {
    const registries = payload.config.custom.mentora as { notificationTypes: unknown[] };
    registries.notificationTypes = [...(registries.notificationTypes ?? []), type];
  },
};
