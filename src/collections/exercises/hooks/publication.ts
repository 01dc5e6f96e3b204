import { mayAlways } from '@mentora/access';
import { MentoraError } from '@mentora/platform';
import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { publishEdition } from '../commands/publishEdition';
import { hasAttempts } from '../queries/hasAttempts';
import { lockLiveRow, type LiveRow } from '../queries/liveRow';
import { renewPages } from '../../renewPages';

/*
 * Payload has many ways to publish: create, update, bulk update, restoring a version, taking out of the
 * trash, each by REST, GraphQL and the panel. They meet here: what counts is whether the live row was
 * written and whether it is or was published. A draft leaves the live row alone.
 */
const key = (id: unknown) => `exercise ${String(id)} before`;

/** An access that tells who asks to publish and may not, before it is looked at whether anything is complete. */
export const unlessPublishing =
  (access: Access = () => false): Access =>
  (args) => {
    const { _status } = (args.data ?? {}) as { _status?: unknown };
    if (args.req.user && _status === 'published') askForPublishing(args.req);
    return access(args);
  };

/** Remembers the live row before a change, and locks it. */
export const rememberLiveRow: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  const { id } = originalDoc ?? {};
  if (operation === 'update') context[key(id)] = await lockLiveRow(req, String(id));
  return data;
};

/** After a change: refuses what the person may not publish, and makes the edition of what is published. */
export const publish: CollectionAfterChangeHook = async ({ context, doc, overrideAccess, req }) => {
  const id = String(doc.id);
  const before = context[key(id)] as LiveRow | undefined;
  const now = await lockLiveRow(req, id);
  if (!now || now.written === before?.written) return doc;

  const isSeen = before?.published || now.published;
  if (isSeen && overrideAccess !== true) askForPublishing(req);
  if (isSeen) renewPages(req);
  if (!now.published || now.trashed) return doc;
  return { ...doc, ...(await publishEdition(req, id)) };
};

/** An exercise that somebody has begun stays in the trash: it is part of that person's progress. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const live = await lockLiveRow(req, String(id));
  if (live?.published && req.user) askForPublishing(req);
  if (await hasAttempts(req, String(id))) throw new MentoraError('exerciseInUse', { status: 409 });
};

function askForPublishing(req: PayloadRequest): void {
  if (mayAlways('exercise.publish', req.user)) return;
  throw new MentoraError('mayNotPublish', { status: 403 });
}
