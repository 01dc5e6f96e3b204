import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { agreeingTo } from '../../consents/consents';
import { settings } from '../../settings';

/** What is kept of a token. It has 256 bits: a plain hash cannot be searched. */
export const openKey = (token: string) => createHash('sha256').update(token).digest('base64url');

/** The picture of a mail. */
export interface OpenToken {
  address: string;
  /** What is kept of it. */
  key: string;
}

/**
 * The addresses of the pictures by which we learn that mails were opened, each where it has one: for who agrees to that,
 * and never in mails about the account itself.
 */
export async function openTokens<Mail extends { person?: string; kind: string }>(req: PayloadRequest, mails: readonly Mail[]): Promise<Map<Mail, OpenToken>> {
  const asked = mails.filter(({ kind }) => !kind.startsWith('account:')).flatMap((mail) => (mail.person ? [{ mail, person: mail.person }] : []));
  if (asked.length === 0) return new Map();
  const agreeing = await agreeingTo(req, asked.map(({ person }) => person), 'openTracking');
  return new Map(asked.filter(({ person }) => agreeing.has(person)).map(({ mail }) => [mail, newToken()]));
}

function newToken(): OpenToken {
  const token = randomBytes(32).toString('base64url');
  return { address: `${settings().url}/api/opened/${token}`, key: openKey(token) };
}
