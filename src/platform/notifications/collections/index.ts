import { collectionAccess } from '@mentora/access';
import type { CollectionConfig, Field } from 'payload';
import { channels, frequencies } from '../definitions';
import { notificationEndpoints } from '../endpoints';

const person: Field = { name: 'person', type: 'relationship', relationTo: 'users', required: true, index: true };
const choice = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

const internal = (slug: string, rest: Pick<CollectionConfig, 'endpoints' | 'fields' | 'indexes'>): CollectionConfig => ({
  slug,
  access: collectionAccess(slug),
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  ...rest,
});

/** What each person was told: ids, and when it was read. Written by `notify`; the words are found when it is read. */
const notifications = internal('notifications', {
  endpoints: notificationEndpoints,
  fields: [
    person,
    { name: 'type', type: 'text', required: true },
    { name: 'category', type: 'text', required: true },
    { name: 'urgent', type: 'checkbox', required: true, defaultValue: false },
    { name: 'data', type: 'json', required: true },
    // Makes it once-only: the same thing is told a person once.
    { name: 'key', type: 'text', required: true },
    // Whether it is in the person's list: "off" for the site itself.
    { name: 'listed', type: 'checkbox', required: true, defaultValue: true },
    { name: 'readAt', type: 'date' },
  ],
  indexes: [{ fields: ['person', 'type', 'key'], unique: true }, { fields: ['person', 'createdAt'] }],
});

/** The ledger: by which channel a notification is to be told, until when it waits, and what came of it. */
const deliveries = internal('deliveries', {
  fields: [
    { name: 'notification', type: 'relationship', relationTo: 'notifications', required: true, index: true },
    person,
    { name: 'channel', type: 'select', required: true, options: choice(channels), enumName: 'enum_channel' },
    // One message for all that is due at the same time, or one of its own.
    { name: 'bundled', type: 'checkbox', required: true, defaultValue: false },
    { name: 'dueAt', type: 'date', required: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'waiting', options: choice(['waiting', 'handedOver', 'skipped']) },
    // Why it was skipped: read before, turned off since, gone, no address.
    { name: 'reason', type: 'text' },
  ],
  indexes: [{ fields: ['notification', 'channel'], unique: true }, { fields: ['person', 'channel', 'state'] }],
});

/** What a person has chosen, by category and channel. Where nothing is chosen the type's default holds. */
const notificationChoices = internal('notification-choices', {
  fields: [
    person,
    { name: 'category', type: 'text', required: true },
    { name: 'channel', type: 'select', required: true, options: choice(channels), enumName: 'enum_channel' },
    { name: 'frequency', type: 'select', required: true, options: choice(frequencies), enumName: 'enum_frequency' },
  ],
  indexes: [{ fields: ['person', 'category', 'channel'], unique: true }],
});

/** When a person is left alone. */
const notificationTimes = internal('notification-times', {
  fields: [
    { ...person, unique: true },
    // Minutes after midnight in the person's zone.
    { name: 'quietFrom', type: 'number' },
    { name: 'quietTo', type: 'number' },
    { name: 'undisturbedUntil', type: 'date' },
  ],
});

export const notificationCollections: CollectionConfig[] = [notifications, deliveries, notificationChoices, notificationTimes];
