import { someCategory } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** What an answer says, of which a test looks at some. */
export interface Told {
  id: string;
  status: string;
  revision: number;
  submissions: number;
  title: string;
  made: string | null;
  licence: string | null;
  publishedAt: string | null;
  content: Record<string, unknown>;
  errors: { code: string; message: string; state?: string; revision?: number; field?: string; images?: { id: string }[]; data?: { errors: { path: string; code: string }[] } }[];
  [key: string]: unknown;
}

/** Asks a door of contributions: its status and what it says. */
export async function ask(method: string, path: string, as?: TestPerson, body?: unknown): Promise<{ code: number; said: Told }> {
  const { request } = await testPlatform();
  const answer = await request(method, `/api/contributions${path}`, { as, body });
  return { code: answer.status, said: (await answer.json()) as Told };
}

/** An exercise in which nothing is missing, as the builder writes it: one step of each kind but the touch. */
export async function exerciseContent(title = 'Envoyer un message'): Promise<Record<string, unknown>> {
  return {
    title: { fr: title, en: 'Send a message' },
    summary: { fr: 'Pour commencer.' },
    category: await someCategory(),
    tags: ['message'],
    steps: [
      { id: 'un', kind: 'read', prompt: { fr: 'Lisez', en: 'Read' }, body: { fr: '### Un titre\n\nUn **message** court, [ici](https://exemple.fr) ou [là](javascript:void).\n\n- un\n- deux' } },
      {
        id: 'deux',
        kind: 'choice',
        prompt: { fr: 'Que faites-vous ?' },
        options: [
          { id: 'a', text: { fr: 'J’ouvre le lien' }, right: false, feedback: { fr: 'Jamais.' } },
          { id: 'b', text: { fr: 'J’efface' }, right: true, feedback: { fr: 'Oui.', en: 'Yes.' } },
        ],
      },
      { id: 'trois', kind: 'order', prompt: { fr: 'Dans l’ordre' }, items: [{ id: 'x', text: { fr: 'D’abord', en: 'First' } }, { id: 'y', text: { fr: 'Ensuite' } }] },
      { id: 'quatre', kind: 'type', prompt: { fr: 'Écrivez oui' }, accepted: { fr: ['oui'], en: ['yes'] }, explanation: { fr: 'Bravo !' } },
    ],
  };
}

/** The same with a step that shows an image. */
export async function contentWith(image: string, title?: string): Promise<Record<string, unknown>> {
  const content = await exerciseContent(title);
  const tap = { id: 'toucher', kind: 'tap', prompt: { fr: 'Touchez' }, screenshot: { fr: image }, zones: { fr: [{ x: 0.1, y: 0.1, w: 0.2, h: 0.2 }] }, hint: { fr: 'En haut.' } };
  return { ...content, cover: image, steps: [tap, ...(content.steps as unknown[])] };
}

/** A draft of somebody's. */
export async function draftOf(person: TestPerson, content?: unknown, type = 'exercise'): Promise<Told> {
  const { code, said } = await ask('POST', '', person, { type, content: content ?? (await exerciseContent()) });
  if (code !== 201) throw new Error(JSON.stringify(said));
  return said;
}

/** Something that waits for a decision. */
export async function submittedBy(person: TestPerson, content?: unknown, type = 'exercise'): Promise<Told> {
  const { id } = await draftOf(person, content, type);
  const { code, said } = await ask('POST', `/${id}/submit`, person);
  if (code !== 200) throw new Error(JSON.stringify(said));
  return said;
}

