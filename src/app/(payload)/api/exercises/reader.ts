import { decide, may, type Person } from '@mentora/access';
import { forbidden } from '@mentora/platform';
import { admitHolder, keyIn, personOfKey } from '@mentora/platform/apiKeys';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { isOwnExercise } from '@/collections/exercises/queries';
import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { tokenOf } from '@/collections/users/strategy';
import { answerError } from '../answerError';

interface Ways {
  /** What is asked for: a document, or a list (of which `own` is the person's own part). */
  of: { id: string } | { own: boolean };
  edit: () => Promise<Response>;
  read: (payload: Payload) => Promise<unknown>;
}

/**
 * Answers who reads exercises without editing them: one look at the session and one statement, without
 * Payload's request around it. Who may edit is left to Payload's own handler.
 */
export async function answerReader(request: Request, { of, edit, read }: Ways): Promise<Response> {
  try {
    const payload = await getPayload({ config });
    const key = keyIn(request.headers);
    const person = key ? await personOfKey({ payload }, key, request.method) : await personBehind(payload, request);
    if (await mayEdit(payload, person, of)) return await edit();
    if (key) await admitHolder({ payload }, person);
    if (!may('exercise.view', person)) throw forbidden();
    return Response.json(await read(payload), { headers: { 'Cache-Control': 'private, no-cache' } });
  } catch (error) {
    return answerError(error, request);
  }
}

async function personBehind(payload: Payload, request: Request) {
  const token = tokenOf(request.headers, request);
  return token ? personOfToken({ payload }, token) : null;
}

/** Whether the matrix lets a person edit what is asked for: everything, or what the person wrote. */
async function mayEdit(payload: Payload, person: Person | null, of: Ways['of']): Promise<boolean> {
  const decision = decide('exercise.edit', person);
  if (decision === true) return true;
  if (!person || !decision.includes('author')) return false;
  return 'own' in of ? of.own : isOwnExercise(payload, of.id, person.id);
}
