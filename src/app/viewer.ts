import config from '@payload-config';
import { cookies } from 'next/headers';
import { getPayload } from 'payload';
import { cache } from 'react';
import { personOfToken, type SignedIn } from '@/collections/sessions/queries/personOfToken';
import { sessionCookie } from '@/collections/sessions/token';

/** Who is signed in, as pages know the person. */
export type Viewer = SignedIn;

/** The person behind this page, or null for a visitor: one SQL statement, once a page. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookie)?.value;
  if (!token) return null;
  return personOfToken({ payload: await getPayload({ config }) }, token);
});
