import type { Permission } from './matrix';

/** The operations of a collection that Payload asks about, each with the permission that decides it. */
export interface CollectionSurface {
  create: Permission;
  read: Permission;
  update: Permission;
  delete: Permission;
  readVersions?: Permission;
  /**
   * Where it depends on a document's state who reads it: the permission of each value of `field`. A state that is not
   * named is read by nobody, and what one does not read one neither changes nor deletes.
   */
  readByState?: { field: string; states: Record<string, Permission> };
  /** The field (or `id`) that ties a document to a person, by relation. */
  relations?: Partial<Record<'self' | 'owner' | 'author', string>>;
}

const internal: CollectionSurface = { create: 'nobody', read: 'nobody', update: 'nobody', delete: 'nobody' };

/** Which permission decides each operation of each collection. A collection that is not named here does not boot. */
export const collectionSurfaces: Record<string, CollectionSurface> = {
  users: {
    create: 'person.create',
    read: 'person.read',
    update: 'person.update',
    delete: 'person.delete',
    relations: { self: 'id' },
  },
  images: {
    create: 'image.upload',
    read: 'image.view',
    readByState: {
      field: 'moderationStatus',
      states: {
        draft: 'image.viewDraft',
        pending: 'image.viewUnapproved',
        'changes-requested': 'image.viewUnapproved',
        approved: 'image.view',
        rejected: 'image.viewUnapproved',
      },
    },
    update: 'image.edit',
    delete: 'image.delete',
    relations: { author: 'uploadedBy' },
  },
  categories: {
    create: 'category.manage',
    read: 'category.view',
    update: 'category.manage',
    delete: 'category.manage',
  },
  skills: { create: 'category.manage', read: 'category.view', update: 'category.manage', delete: 'category.manage' },
  exercises: {
    create: 'exercise.write', // a contributor's are contributions
    read: 'exercise.edit', // everybody else reads the public projection: see endpoints below
    update: 'exercise.edit',
    delete: 'exercise.delete',
    readVersions: 'exercise.edit',
    relations: { author: 'author' },
  },
  editions: internal, // the answers lie here
  'exercise-addresses': internal,
  attempts: internal, // read and made by the endpoints below; what shuffles an attempt lies here
  answers: internal,
  credentials: internal,
  sessions: internal,
  'one-time-codes': internal,
  'known-devices': internal,
  avatars: internal, // read at /api/users/:id/avatar
  'rate-limits': internal,
  notifications: internal, // read and marked at the endpoints below
  deliveries: internal,
  'notification-choices': internal,
  'notification-times': internal,
  'suppressed-addresses': { ...internal, read: 'mail.read', delete: 'mail.liftAddress' },
  'message-log': { ...internal, read: 'mail.read' },
  'audit-log': { ...internal, read: 'audit.read' },
  backups: { ...internal, read: 'backup.read' },
  'error-reports': { ...internal, read: 'report.read', update: 'report.handle' },
  'mentorship-templates': {
    create: 'mentorshipTemplate.manage',
    read: 'mentorshipTemplate.view',
    update: 'mentorshipTemplate.manage',
    delete: 'mentorshipTemplate.manage',
  },
  'payload-preferences': {
    create: 'panel.enter',
    read: 'own.preferences',
    update: 'own.preferences',
    delete: 'own.preferences',
    relations: { owner: 'user.value' },
  },
  'payload-locked-documents': {
    create: 'nobody', // the panel writes them itself; it reads, takes over and lets go by these doors
    read: 'panel.enter',
    update: 'panel.enter',
    delete: 'panel.enter',
  },
  'payload-migrations': internal,
  'payload-kv': internal,
};

/** Which permission decides reading and changing each global. */
export const globalSurfaces: Record<string, { read: Permission; update: Permission }> = {
  settings: { read: 'settings.read', update: 'settings.update' },
};

/** Which permission decides each view of our own in the panel: Payload shows them to anybody. */
export const viewSurfaces = {
  keys: 'apiKey.own',
  webhooks: 'webhook.manage',
  'conversation-reports': 'conversation.readReported',
  'moderation/cases': 'case.handle',
  'moderation/rules': 'case.handle',
  jobs: 'job.manage',
  audit: 'audit.read',
  confirmations: 'message.confirm',
  'moderation/contributions': 'contribution.review',
  'moderation/requests': 'contributor.decide',
  images: 'image.upload',
  'moderation/images': 'image.moderate',
  mentors: 'mentor.decide',
  mentorships: 'mentorship.manage',
  'mentor-matching': 'matching.manage',
} as const satisfies Record<string, Permission>;

/** Which permission decides who hears, and says, each event of the sockets. */
export const socketSurfaces: Record<string, Permission> = {
  notifications: 'account.own', // that one's own have changed; nothing else
  message: 'conversation.own',
  read: 'conversation.own',
  typing: 'conversation.own',
  presence: 'conversation.own',
  members: 'conversation.own',
  contributions: 'contribution.review', // that what waits has changed
};
