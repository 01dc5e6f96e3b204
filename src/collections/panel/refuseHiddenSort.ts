import { MentoraError } from '@mentora/platform';
import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload';

/**
 * Refuses to sort by what a person may not read: an order tells as much as a value does, by bisection. Payload
 * asks the matrix for `where`, not for `sort`. No order leads over a relation into another document.
 */
export const refuseHiddenSort: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  const { sort } = args as { sort?: unknown };
  if (overrideAccess || !sort) return;
  const wanted = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => String(one).split(','));
  for (const one of wanted) {
    const path = one.trim().replace(/^-/, '').replace(/^version\./, '').replaceAll('__', '.');
    if (await maySortBy(path, collection.flattenedFields, req)) continue;
    throw new MentoraError('fieldNotSortable', { status: 400, field: 'sort' });
  }
};

async function maySortBy(path: string, fields: FlattenedField[], req: PayloadRequest): Promise<boolean> {
  const [name, ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  if (!field) return true;
  if ('access' in field && field.access?.read && !(await field.access.read({ req }))) return false;
  if (rest.length === 0) return true;
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return false;
  return 'flattenedFields' in field ? maySortBy(rest.join('.'), field.flattenedFields, req) : true;
}
