import { collectionSurfaces, endpointSurfaces, matrix, socketSurfaces, type Grant, type Permission } from '@mentora/access';

/** Rows for `src/access/matrix.ts`: the permissions of the plugin, and who has them. */
const permissions = {
  'thanks.say': ['apprenant', 'formateur', 'contributeur', 'parent', 'administrateur'],
  'thanks.read': ['administrateur'],
} satisfies Record<string, Grant[]>;

/** Rows for `src/access/surfaces.ts`: what decides each operation, endpoint and socket event. */
const surfaces = {
  collection: { create: 'nobody', read: 'thanks.read', update: 'nobody', delete: 'nobody' },
  endpoints: { 'POST /api/thanks': 'thanks.say' },
  sockets: { thanks: 'account.own' },
} as const;

// A plugin's author writes these rows into the two tables. An example must not be in what people run: it adds them here.
Object.assign(matrix, permissions);
Object.assign(collectionSurfaces, { thanks: surfaces.collection });
Object.assign(endpointSurfaces, surfaces.endpoints);
Object.assign(socketSurfaces, surfaces.sockets);

/** A permission of the plugin, as the rest of the house knows permissions. */
export const permission = (name: keyof typeof permissions): Permission => name as Permission;
