import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload';
import { decide, may, mayAlways } from './decide';
import type { Permission } from './matrix';
import type { Person } from './roles';
import { collectionSurfaces, globalSurfaces, type CollectionSurface } from './surfaces';

type Relations = Partial<Record<'self' | 'owner' | 'author', string>>;

/** An access function that asks the matrix, and narrows to the person's own documents where it says so. */
export function accessFor(permission: Permission, relations: Relations = {}): Access {
  return ({ req }) => {
    const person = req.user as Person | null;
    const decision = decide(permission, person);
    if (decision === true) return true;
    if (!person) return false;
    const narrowed = decision.flatMap((relation): Where[] => {
      const field = relations[relation];
      return field ? [{ [field]: { equals: person.id } }] : [];
    });
    return narrowed.length > 0 ? { or: narrowed } : false;
  };
}

/** Reading, where the state of a document (of an image) says which permission it asks for. */
function readAccess({ read, readByState, relations }: CollectionSurface): Access {
  if (!readByState) return accessFor(read, relations);
  const { field, states } = readByState;
  return async (args) => {
    const seen: Where[] = [];
    for (const [state, permission] of Object.entries(states)) {
      const granted = await accessFor(permission, relations)(args);
      if (granted === false) continue;
      const inState: Where = { [field]: { equals: state } };
      seen.push(granted === true ? inState : { and: [inState, granted] });
    }
    return seen.length > 0 && { or: seen };
  };
}

/** What both grant. */
function both(one: Access, other: Access): Access {
  return async (args) => {
    const [first, second] = [await one(args), await other(args)];
    if (first === false || second === false) return false;
    if (first === true) return second;
    return second === true ? first : { and: [first, second] };
  };
}

/** The same ties as a version has them, which holds its document under `version`. */
function inVersion(relations: Relations = {}): Relations {
  return Object.fromEntries(Object.entries(relations).map(([relation, field]) => [relation, `version.${field}`]));
}

/** The `access` of a collection, made from its surface. Throws where the collection has none. */
export function collectionAccess(slug: string): NonNullable<CollectionConfig['access']> {
  const surface = collectionSurfaces[slug];
  if (!surface) throw new Error(`The collection "${slug}" has no row in src/access/surfaces.ts`);
  const access = (permission: Permission) => accessFor(permission, surface.relations);
  const read = readAccess(surface);
  const ofWhatIsSeen = (permission: Permission) => (surface.readByState ? both(access(permission), read) : access(permission));
  return {
    create: access(surface.create),
    read,
    update: ofWhatIsSeen(surface.update),
    delete: ofWhatIsSeen(surface.delete),
    readVersions: accessFor(surface.readVersions ?? surface.update, inVersion(surface.relations)),
    unlock: () => false,
    admin: ({ req }) => may('panel.enter', req.user),
  };
}

/** The `access` of a global, made from its surface. Throws where the global has none. */
export function globalAccess(slug: string): NonNullable<GlobalConfig['access']> {
  const surface = globalSurfaces[slug];
  if (!surface) throw new Error(`The global "${slug}" has no row in src/access/surfaces.ts`);
  return { read: accessFor(surface.read), update: accessFor(surface.update), readVersions: accessFor(surface.update) };
}

/** A field that only those with the permission may write or read. */
export function fieldAccess(permission: Permission): FieldAccess {
  return ({ req }) => mayAlways(permission, req.user);
}

/** A field that no request writes: a command or a hook does. */
export const writtenByCommands = { create: () => false, update: () => false } as const;
