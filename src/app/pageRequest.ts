import config from '@payload-config';
import { headers } from 'next/headers';
import { createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { cache } from 'react';
import { getViewer } from '@/app/viewer';

/** The request of a page or of a form sent to it, as commands and queries take it: who asks, and the headers. */
export const pageRequest = cache(async (): Promise<PayloadRequest> => {
  const [payload, person, given] = await Promise.all([getPayload({ config }), getViewer(), headers()]);
  const req = await createLocalReq({}, payload);
  return Object.assign(req, {
    headers: new Headers(given),
    user: person && ({ ...person, collection: 'users' } as unknown as PayloadRequest['user']),
  });
});
