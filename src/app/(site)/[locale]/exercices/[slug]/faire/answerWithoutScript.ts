'use server';

import { createHash } from 'node:crypto';
import { redirect } from 'next/navigation';
import { MentoraError } from '@mentora/platform';
import { defaultLocale, isLocale, localePath } from '@mentora/platform/i18n';
import { plainWidth, stepAddress, type PlayerStep, type StepResponse } from '@mentora/ui/player';
import { pageRequest } from '@/app/pageRequest';
import { answerStep } from '@/collections/attempts/commands/answerStep';
import { finishAttempt } from '@/collections/attempts/commands/finishAttempt';
import { ownerOf, visitorTokenIn } from '@/collections/attempts/owner';
import { findAttempt } from '@/collections/attempts/queries/attemptRow';
import { playerAttempt } from '@/collections/attempts/queries/playerAttempt';

/** A step sent as a form, where no script runs: judged like any other, and the page then shows what came of it. */
export async function answerWithoutScript(form: FormData): Promise<void> {
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const req = await pageRequest();
  const visitorToken = visitorTokenIn(req.headers);
  const owner = ownerOf(req.user, visitorToken);
  const attempt = await playerAttempt(req, await findAttempt(req, { id: String(form.get('attempt')), owner }), locale);

  const index = attempt.steps.findIndex(({ id }) => id === form.get('step'));
  const step = attempt.steps[index];
  const total = attempt.steps.length;
  const lead = (position: number) =>
    redirect(localePath(locale, `/exercices/${attempt.exercise.slug}/faire`) + stepAddress(position, total));
  if (!step) lead(attempt.position);

  let onward = step!.state?.solved ?? false;
  const response = responseIn(form, step!);
  if (!onward && response && !attempt.finished) {
    const key = keyOf(form, step!, response);
    const verdict = await answerStep(req, { attempt: attempt.id, step: step!.id, response, key, locale, visitorToken });
    onward = step!.kind === 'read' && verdict.right && !verdict.explanationHtml;
  }
  if (!onward) lead(index);
  if (index < total - 1) lead(index + 1);
  await finishAttempt(req, { attempt: attempt.id, locale, visitorToken }).catch((error: unknown) => {
    if (!(error instanceof MentoraError) || error.code !== 'stepsLeft') throw error;
    lead(attempt.steps.findIndex(({ kind, state }) => kind !== 'read' && !state));
  });
  lead(total);
}

/** A form that is sent again, as it was, is the same answer: after each try the page that holds it is another. */
function keyOf(form: FormData, { id }: PlayerStep, response: StepResponse): string {
  const sent = JSON.stringify([id, form.get('tries'), response]);
  return `form ${createHash('sha256').update(sent).digest('base64url')}`;
}

function responseIn(form: FormData, step: PlayerStep): StepResponse | undefined {
  const all = (name: string) => form.getAll(name).map(String);
  if (step.kind === 'read') return { kind: 'read' };
  if (step.kind === 'choice') return all('option').length > 0 ? { kind: 'choice', options: all('option') } : undefined;
  if (step.kind === 'order') return { kind: 'order', items: all('item') };
  if (step.kind === 'tap') return touchIn(form, step);
  if (step.kind === 'type') return all('text')[0]?.trim() ? { kind: 'type', text: all('text')[0]! } : undefined;
  return undefined;
}

/** A picture that is a button sends where it was touched, in pixels of the size in which it was drawn. */
function touchIn(form: FormData, { screen }: Extract<PlayerStep, { kind: 'tap' }>): StepResponse | undefined {
  const [across, down] = ['point.x', 'point.y'].map((name) => form.get(name));
  if (typeof across !== 'string' || typeof down !== 'string') return undefined;
  const share = (pixels: string, size: number) => Math.min(1, Math.max(0, Number(pixels) / size || 0));
  return { kind: 'tap', x: share(across, plainWidth), y: share(down, (plainWidth * screen.height) / screen.width) };
}
