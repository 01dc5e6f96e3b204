import type { CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload';
import { MentoraError } from './errors';

/**
 * Keeps every condition (`where`) and order (`sort`) that a person sends within the documents that are asked for: it may name a related
 * document by its id, and not lead into it. What is true of another document is not this collection's to tell, and
 * Payload neither awaits what it finds wrong two relations away (which would end the process) nor can ask for a
 * relation within a block. What commands ask for themselves goes as far as it likes.
 */
export function nearQueries(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [...(hooks.beforeOperation ?? []), keepNear];
  return config;
}

const keepNear: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const { sort, where } = args as { sort?: unknown; where?: unknown };
  if (overrideAccess) return args;
  for (const path of [sort ?? []].flat().flatMap((one) => String(one).split(','))) {
    if (staysHere(segments(path.trim().replace(/^-/, '')), collection.flattenedFields, false)) continue;
    throw new MentoraError('fieldNotSortable', { status: 400, field: 'sort' });
  }
  if (!isNear(where, collection.flattenedFields)) throw new MentoraError('fieldNotQueryable', { status: 400, field: 'where' });
  return args;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNear(where: unknown, fields: FlattenedField[]): boolean {
  if (!isObject(where)) return true;
  return Object.entries(where).every(([path, condition]) => {
    if (/^(and|or)$/i.test(path)) {
      return Object.values(condition as object).every((one) => isNear(one, fields));
    }
    // A condition on a relation may hold a whole query of its own.
    const holdsQuery = isObject(condition) && Object.values(condition).some(isObject);
    return staysHere(segments(path), fields, holdsQuery);
  });
}

/** The parts of a path, of a version as of its document, in REST's writing and in GraphQL's. */
function segments(path: string): string[] {
  return path.replaceAll('__', '.').replace(/^version\./, '').split('.');
}

/** Whether a path ends in the document that it begins in. One that is no field at all is left to Payload. */
function staysHere([name, ...rest]: string[], fields: FlattenedField[], holdsQuery: boolean): boolean {
  return fields
    .filter((field) => field.name === name)
    .every((field) => {
      if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
        return !holdsQuery && rest.every((part) => part === 'id' || part === 'value' || part === 'relationTo');
      }
      if (field.type === 'blocks') {
        return field.blocks.every((block) => typeof block === 'string' || staysHere(rest, block.flattenedFields, holdsQuery));
      }
      return 'flattenedFields' in field ? staysHere(rest, field.flattenedFields, holdsQuery) : true;
    });
}
