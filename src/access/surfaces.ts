import type { Permission } from './matrix';

/** The operations of a collection that Payload asks about, each with the permission that decides it. */
export interface CollectionSurface {
  create: Permission;
  read: Permission;
  update: Permission;
  delete: Permission;
  readVersions?: Permission;
  /** Documents whose `field` is something else than `is` are read by another permission. */
  readOthers?: { field: string; isNot: string; permission: Permission };
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
    readOthers: { field: 'moderationStatus', isNot: 'approved', permission: 'image.viewUnapproved' },
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
    create: 'exercise.draft',
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
  mails: { ...internal, read: 'mail.read' },
  'audit-log': { ...internal, read: 'audit.read' },
  'error-reports': { ...internal, read: 'report.read', update: 'report.handle' },
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

/**
 * Which permission decides each endpoint that is not one of a collection's or global's ordinary operations
 * (those are decided above). `nobody`: the door is shut, for Payload opens it by itself.
 */
export const endpointSurfaces: Record<string, Permission> = {
  'GET /api/access': 'account.signIn', // what the person behind the request may do; nothing else
  'GET /api/health': 'settings.read',
  'POST /api/graphql': 'exercise.view', // each field asks its own collection

  'POST /api/users/login': 'account.signIn',
  'POST /api/users/logout': 'account.signIn',
  'GET /api/users/me': 'account.signIn',
  'POST /api/users/refresh-token': 'account.signIn',
  'POST /api/users/forgot-password': 'account.signIn',
  'POST /api/users/reset-password': 'account.signIn',
  'POST /api/users/verify/:id': 'account.signIn',
  'GET /api/users/init': 'account.signIn', // whether there is an administrator
  'POST /api/users/first-register': 'account.register', // with the code of the console, once
  'POST /api/users/register': 'account.register',
  'POST /api/users/password-strength': 'account.register',
  'POST /api/users/unlock': 'person.unlock',
  'GET /api/users/me/data': 'account.own',
  'GET /api/users/:id/avatar': 'person.read',

  'GET /api/images/file/:filename': 'image.view', // and image.viewUnapproved, as for the documents
  'GET /api/images/:id/uses': 'image.upload',
  'POST /api/images/:id/moderate': 'image.moderate',

  'POST /api/attempts': 'attempt.make',
  'GET /api/attempts/:id': 'attempt.read',
  'GET /api/attempts/:id/summary': 'attempt.read',
  'POST /api/attempts/:id/answers': 'attempt.make',
  'POST /api/attempts/:id/position': 'attempt.make',
  'POST /api/attempts/:id/finish': 'attempt.make',
  'GET /api/progress': 'attempt.read',

  'POST /api/error-reports': 'report.make',

  'GET /api/payload-preferences/:key': 'panel.enter',
  'POST /api/payload-preferences/:key': 'panel.enter',
  'DELETE /api/payload-preferences/:key': 'panel.enter',
};
