import {
  addDataAndFileToRequest,
  isolateObjectProperty,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload';

interface Failure {
  id: string;
  isPublic: true;
  message: string;
}

/**
 * `PATCH /api/exercises?where=…`: changes several exercises, each in a transaction of its own. Payload's own
 * handler keeps them in one and commits it although a document failed, so that an exercise would be published
 * without its edition.
 */
export const updateManyEndpoint: Endpoint = {
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { docs, errors } = await updateEach(req, await idsOf(req));
    const count = errors.length === 0 ? docs.length : errors.length;
    const label = req.t(count === 1 ? 'general:document' : 'general:documents');
    const message =
      errors.length === 0
        ? req.t('general:updatedCountSuccessfully', { count, label })
        : `${req.t('error:unableToUpdateCount', { count, label, total: docs.length + count })} ${errors[0]?.message}`;
    return Response.json({ docs, errors, message }, { status: errors.length === 0 ? 200 : 400 });
  },
};

async function idsOf(req: PayloadRequest): Promise<string[]> {
  const { where, limit } = req.query as { where?: Where; limit?: string };
  const { docs } = await req.payload.find({
    collection: 'exercises',
    where: where ?? { id: { exists: false } },
    limit: Number(limit) || 0,
    ...flagsOf(req),
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs.map(({ id }) => id);
}

async function updateEach(req: PayloadRequest, ids: string[]): Promise<{ docs: unknown[]; errors: Failure[] }> {
  const docs: unknown[] = [];
  const errors: Failure[] = [];
  for (const id of ids) {
    const own = isolateObjectProperty(isolateObjectProperty(req, 'transactionID'), 'context');
    try {
      const data = structuredClone(req.data ?? {});
      docs.push(
        await req.payload.update({
          collection: 'exercises',
          id,
          data,
          ...flagsOf(req),
          depth: 0,
          overrideAccess: false,
          overrideLock: false,
          req: Object.assign(own, { context: {}, transactionID: undefined }),
        }),
      );
    } catch (error) {
      errors.push({ id, isPublic: true, message: wordsOf(error) });
    }
  }
  return { docs, errors };
}

function flagsOf({ query }: PayloadRequest) {
  return { draft: query.draft === 'true', trash: query.trash === 'true' };
}

/** What the person can do something about; anything else goes on to the common door of errors. */
function wordsOf(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string };
  if (!status || status >= 500) throw error;
  return message ?? '';
}
