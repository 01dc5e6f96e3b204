import { collectionSurfaces, globalSurfaces } from '@mentora/access';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload';
import { changesOf, type AuditedField, type Changes } from './changes';
import { recordInAudit } from './record';

/**
 * Writes in the log what people do to documents by the panel, REST and GraphQL: every collection and global that
 * somebody may write by these doors, those of plugins too. Commands that write by themselves say it by themselves, and
 * what no person asked for is not written.
 */
export function auditChanges(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(isWritten)) {
    const { hooks, custom } = collection;
    hooks.afterChange = [...(hooks.afterChange ?? []), recordChange(collection)];
    if (custom?.auditDeletion !== 'own') hooks.afterDelete = [...(hooks.afterDelete ?? []), recordDeletion(collection)];
  }
  for (const { slug, hooks, flattenedFields } of config.globals.filter(({ slug }) => globalSurfaces[slug])) {
    const record: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
      if (req.user) await write(req, `${slug}.updated`, slug, slug, changesOf(asAudited(flattenedFields), previousDoc ?? {}, doc));
      return doc;
    };
    hooks.afterChange = [...(hooks.afterChange ?? []), record];
  }
  return config;
}

function isWritten({ slug }: SanitizedCollectionConfig): boolean {
  const surface = collectionSurfaces[slug];
  if (!surface || slug.startsWith('payload-')) return false;
  return [surface.create, surface.update, surface.delete].some((permission) => permission !== 'nobody');
}

const asAudited = (fields: unknown) => fields as readonly AuditedField[];

function recordChange({ slug, flattenedFields }: SanitizedCollectionConfig): CollectionAfterChangeHook {
  return async ({ doc, operation, previousDoc, req }) => {
    if (!req.user) return doc;
    const changes = changesOf(asAudited(flattenedFields), operation === 'create' ? {} : (previousDoc ?? {}), doc);
    await write(req, `${slug}.${operation === 'create' ? 'created' : 'updated'}`, slug, String(doc.id), changes);
    return doc;
  };
}

function recordDeletion({ slug, flattenedFields }: SanitizedCollectionConfig): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    if (!req.user) return doc;
    const gone = Object.fromEntries(flattenedFields.map(({ name }) => [name, null]));
    const { changed } = changesOf(asAudited(flattenedFields), doc ?? {}, gone);
    await recordInAudit(req, { action: `${slug}.deleted`, kind: slug, subject: String(id), details: { changed } });
    return doc;
  };
}

async function write(
  req: Parameters<typeof recordInAudit>[0],
  action: string,
  kind: string,
  subject: string,
  { changed, personal, touched }: Changes,
): Promise<void> {
  const hasPersonal = Object.keys(personal).length > 0;
  if (!hasPersonal && touched.length === 0 && Object.keys(changed).length === 0) return;
  await recordInAudit(req, {
    action,
    kind,
    subject,
    details: { changed, ...(touched.length > 0 && { touched }) },
    // Fields are personal in the collection of people alone: the document is the person.
    personal: hasPersonal ? { of: subject, values: personal } : undefined,
  });
}
