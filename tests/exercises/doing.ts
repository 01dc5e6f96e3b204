import type { PlayerAttempt, PlayerStep, Verdict } from '@mentora/ui/player/types';
import { expect } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';
import { zoneMiddle } from './content';

/** Somebody who does an exercise: a person, a visitor's cookie, or nobody yet. */
export type As = TestPerson | string | undefined;

/** Begins an exercise, or takes it up again. */
export async function start(as: As, slug: string) {
  const { request } = await testPlatform();
  const answer = await request('POST', '/api/attempts', { as, body: { exercise: slug, locale: 'fr' } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  return { answer, cookie, attempt: (await answer.json()) as PlayerAttempt };
}

/** Answers a step. */
export async function say(as: As, attempt: string, step: string, response: unknown, key?: string) {
  const { request } = await testPlatform();
  const answer = await request('POST', `/api/attempts/${attempt}/answers`, { as, body: { step, response, key } });
  return { status: answer.status, verdict: (await answer.json()) as Verdict };
}

/** The step of a kind. */
export const stepOf = <Kind extends PlayerStep['kind']>(attempt: PlayerAttempt, kind: Kind) =>
  attempt.steps.find((step) => step.kind === kind) as Extract<PlayerStep, { kind: Kind }>;

/** Answers every step of an attempt, right or not. */
export async function doAll(as: As, attempt: PlayerAttempt, right: boolean) {
  for (const step of attempt.steps) {
    if (step.kind === 'read') continue;
    const responses = {
      tap: right ? zoneMiddle : { kind: 'tap', x: 0, y: 0 },
      choice: { kind: 'choice', options: step.kind === 'choice' ? [step.options.find(({ text }) => (text === 'J’efface le message') === right)!.id] : [] },
      order: {
        kind: 'order',
        items: step.kind === 'order'
          ? (right ? ['Ouvrir', 'Écrire', 'Relire', 'Envoyer'] : ['Envoyer', 'Relire', 'Écrire', 'Ouvrir']).map((word) => step.items.find(({ text }) => text === word)!.id)
          : [],
      },
      type: { kind: 'type', text: right ? 'à bientôt' : 'au revoir' },
    };
    const { status } = await say(as, attempt.id, step.id, responses[step.kind]);
    expect(status).toBe(200);
  }
}

/** Ends an attempt. */
export const finish = async (as: As, attempt: PlayerAttempt) => {
  const { request } = await testPlatform();
  const answer = await request('POST', `/api/attempts/${attempt.id}/finish`, { as, body: { locale: 'fr' } });
  return { status: answer.status, summary: (await answer.json()) as { score: number; next: { slug: string } | null } };
};
