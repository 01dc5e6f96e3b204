import { afterCommit, inTransaction } from '@mentora/platform';
import { defineSubscriber, emit } from '@mentora/platform/events';
import { defineNotification, notify } from '@mentora/platform/notifications';
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'drill.rang': { bell: string; people: string[] };
  }
}

const rung = defineNotification<{ bell: string }>({
  name: 'drill.rung',
  category: 'drill',
  defaults: { mail: 'now' },
  why: { fr: 'Parce que la sirène est essayée.' },
  render: (_payload, _listener, { bell }) =>
    Promise.resolve({ title: `Cloche ${bell}`, text: 'Un essai.', href: '/', action: 'Voir' }),
});

/** How a process of the drill differs from one of the site. */
export interface Temper {
  /** The bell after which it kills itself: what it wrote is committed, and nobody has heard of it. */
  diesAfter?: string;
  /** The control: each hearing makes notifications of its own, as if nothing were unique. */
  withoutKey?: boolean;
}

/** Adds to a configuration what the drill asks for: an event, who hears it, and the notification that comes of it. */
export function addBells(payload: Payload, { diesAfter, withoutKey }: Temper = {}): void {
  const registries = payload.config.custom.mentora as Record<string, unknown[]>;
  const hear = defineSubscriber({
    key: 'drill.hear',
    on: ['drill.rang'],
    handle: async (req, { data: { bell, people } }) => {
      await notify(req, { type: rung, to: people, data: { bell }, key: withoutKey ? randomUUID() : bell });
      if (bell === diesAfter) afterCommit(req, () => process.kill(process.pid, 'SIGKILL'));
    },
  });
  registries.subscribers = [...(registries.subscribers ?? []), hear];
  registries.notificationTypes = [...(registries.notificationTypes ?? []), rung];
}

/** Rings a bell for people, as a command does: who has the answer has the event in the database. */
export async function ring(payload: Payload, bell: string, people: string[]): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () => emit(req, 'drill.rang', { bell, people }));
}
