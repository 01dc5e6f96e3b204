import { expect } from 'vitest';
import { guardianWordings } from '@mentora/platform/consents';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';
import { mailsTo, newAddress, registerWith, fromSomewhere } from './people';

/** The day on which somebody of an age was born, some days before the birthday or, negative, after it. */
export function bornAgo(years: number, days = -40): string {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() - years);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Sets what the site asks at sign-up. */
export async function askForAge(administrator: TestPerson, minors: { askAge: boolean; consentAge?: number }): Promise<Response> {
  const { request } = await testPlatform();
  return request('POST', '/api/globals/settings', { as: administrator, body: { minors } });
}

/** A young person who has just signed up, and the guardian who was asked. */
export interface Family {
  child: TestPerson;
  guardian: string;
  /** What follows `lien=` in the last mail to the guardian. */
  link: () => Promise<string>;
}

/** Signs somebody up who needs a guardian. */
export async function newFamily(input: Record<string, unknown> = {}): Promise<Family> {
  const guardian = (input.guardian as string | undefined) ?? newAddress();
  const answer = await registerWith({ name: 'Léa Martin', birthDate: bornAgo(14), guardian, ...input });
  const body = (await answer.json()) as { token: string; user: TestPerson };
  expect(answer.status, JSON.stringify(body)).toBe(200);
  const child = { ...body.user, cookie: `payload-token=${body.token}` };
  return { child, guardian, link: () => linkMailedTo(guardian) };
}

/** What follows `lien=` in the last mail to an address that has one. */
export async function linkMailedTo(address: string): Promise<string> {
  for (const { text } of await mailsTo(address)) {
    const link = /\?lien=([\w.-]+)/.exec(text)?.[1];
    if (link) return link;
  }
  throw new Error(`No mail to ${address} holds a link for a guardian.`);
}

/** What a guardian does by the link. */
export async function decide(what: 'agree' | 'refuse' | 'withdraw', link: string, more: Record<string, unknown> = {}): Promise<Response> {
  const { request } = await testPlatform();
  const agreement = { authority: true, version: guardianWordings.guardian.version, locale: 'fr' };
  const { as, ...input } = more as { as?: TestPerson };
  const body = { link, ...(what === 'agree' ? agreement : { sure: true }), ...input };
  return request('POST', `/api/guardian/${what}`, { body, as, headers: fromSomewhere() });
}

/** What a person's own pages know of the age. */
export async function ageOf(person: TestPerson): Promise<{ isMinor: boolean; guardian: { address: string; agreedAt: string | null } | null }> {
  const { request } = await testPlatform();
  return (await (await request('GET', '/api/guardian', { as: person })).json()) as Awaited<ReturnType<typeof ageOf>>;
}

/** The stable codes of a refusal, by field. */
export async function codesOf(answer: Response): Promise<Record<string, string>> {
  const { errors = [] } = (await answer.json()) as { errors?: { field?: string; code: string }[] };
  return Object.fromEntries(errors.map(({ field, code }) => [field ?? '', code]));
}
