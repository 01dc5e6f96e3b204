import { inTransaction } from '@mentora/platform';
import { defineNotification, notify } from '@mentora/platform/notifications';
import { createLocalReq } from 'payload';
import { workThrough } from '../support/jobs';
import type { TestPlatform } from '../support/platform';

const news = (name: string, more: { urgent?: boolean; media?: string[] } = {}) =>
  defineNotification<{ thing: string }>({
    name,
    category: 'test',
    urgent: more.urgent,
    defaults: {},
    why: { fr: 'Parce que vous testez.', en: 'Because you test.', ar: 'لأنكم تختبرون.' },
    render: (_, { locale }, { thing }) =>
      Promise.resolve({ title: `${locale} ${thing}`, text: `Voici\n${thing}.`, href: `/choses/${thing}`, action: 'Voir', media: more.media }),
  });

/** Kinds of news that no channel but the site tells by default. */
export const kinds = {
  calm: news('test.calm'),
  urgent: news('test.urgent', { urgent: true }),
  document: news('test.document', { media: ['/partage/bulletin.pdf'] }),
};

/** Makes them known, and answers how to tell them. */
export function newsOf(platform: TestPlatform) {
  const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
  registries.notificationTypes = [...(registries.notificationTypes ?? []), ...Object.values(kinds)];
  registries.notificationCategories = [
    ...(registries.notificationCategories ?? []),
    { key: 'test', label: { fr: 'Essais' }, description: { fr: 'Des essais.' }, order: 1 },
  ];
  const { payload, db } = platform;
  return {
    tell: async (person: string, thing: string, type = kinds.calm) => {
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => notify(req, { type, to: [person], data: { thing }, key: thing }));
    },
    /** Does what is due, and what is to be tried again. */
    work: async () => {
      await db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
      await workThrough(payload);
    },
    /** Lets the time come at which what waits is due. */
    timePasses: async () => {
      await db.query("UPDATE deliveries SET due_at = now() WHERE state = 'waiting'");
      await db.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'job.notifications.flush' AND state = 'created'");
      await workThrough(payload);
    },
  };
}

/** Quiet hours that hold now, and until an hour before now: in minutes, by the clock in Paris. */
export function quietNow(): { from: number; to: number } {
  const now = new Date();
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(now));
  const minute = hour * 60 + now.getMinutes();
  return { from: minute, to: (minute + 23 * 60) % (24 * 60) };
}
