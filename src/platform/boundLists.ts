import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload';
import { MentoraError } from './errors';

/** The most documents that a list gives at once. */
const mostDocs = 100;

/**
 * Bounds every list that a person asks for, in every collection and by REST, GraphQL and the panel alike: a page
 * has at most a hundred documents, more are asked for page by page, and `limit=0` or `pagination=false`, which mean
 * "all" to Payload, mean one full page. What commands read for themselves is not bounded. How deep relations are
 * followed is `maxDepth` in payload.config.ts.
 */
export function boundLists(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [...(hooks.beforeOperation ?? []), boundList];
  return config;
}

interface ListArgs {
  id?: unknown;
  limit?: number;
  page?: number;
  pagination?: boolean;
  currentDepth?: number;
}

const boundList: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const { id, limit, page, pagination, currentDepth } = args as ListArgs;
  // Relations of documents that were found are loaded by their ids, with a depth already walked.
  if (operation !== 'read' || overrideAccess || id !== undefined || currentDepth !== undefined) return args;
  requireCount('limit', limit, 0);
  requireCount('page', page, 0);
  const all = limit === 0 || (limit === undefined && pagination === false);
  if (limit === undefined && !all) return args;
  return { ...args, limit: all ? mostDocs : Math.min(limit!, mostDocs), pagination: true };
};

function requireCount(field: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  throw new MentoraError('invalid', { status: 400, field });
}
