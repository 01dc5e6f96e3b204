import type { APIRequestContext, Browser, BrowserContext } from '@playwright/test';
import type { Pool } from 'pg';
import { DEMO_PASSWORD, demoAddress, NEWCOMER_PASSWORD } from './people';
import { expect } from './test';

/** Somebody's requests, as a page of the site sends them. */
export async function signedInAs(browser: Browser, baseURL: string, email: string, password = DEMO_PASSWORD): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL }, viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const answer = await context.request.post('/api/users/login', { data: { email, password } });
  expect(answer.ok(), `${email} signs in: ${answer.status()} ${await answer.text()}`).toBe(true);
  return context;
}

/** Another administrator than the demo's, signed in. */
export async function anotherAdministrator(browser: Browser, baseURL: string, db: Pool, name: string): Promise<BrowserContext> {
  const email = `${name.toLowerCase()}-${Date.now()}@exemple.test`;
  const stranger = await browser.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const made = await stranger.request.post('/api/users/register', { data: { name, email, password: NEWCOMER_PASSWORD, terms: true, locale: 'fr' } });
  expect(made.ok(), await made.text()).toBe(true);
  await stranger.close();
  await db.query('UPDATE users SET email_confirmed_at = now() WHERE email = $1', [email]);
  await db.query(
    `INSERT INTO users_roles (id, "order", parent_id, value)
     SELECT uuidv7(), 9, id, 'administrateur' FROM users WHERE email = $1`,
    [email],
  );
  return signedInAs(browser, baseURL, email, NEWCOMER_PASSWORD);
}

/** An exercise in which nothing is missing, as the builder writes it. */
export function exerciseContent(title: string, category: string) {
  return {
    title: { fr: title },
    summary: { fr: 'Pour commencer.' },
    category,
    tags: ['message'],
    minutes: 3,
    steps: [
      { id: 'lire', kind: 'read', prompt: { fr: 'Lisez avant de répondre' }, body: { fr: 'Un message d’un inconnu peut cacher un piège.' } },
      {
        id: 'choisir',
        kind: 'choice',
        prompt: { fr: 'Que faites-vous ?' },
        options: [
          { id: 'a', text: { fr: 'J’ouvre le lien' }, right: false, feedback: { fr: 'Jamais.' } },
          { id: 'b', text: { fr: 'J’efface le message' }, right: true, feedback: { fr: 'Oui.' } },
        ],
      },
    ],
  };
}

export interface Sent {
  id: string;
  title: string;
}

/** The demo's contributor, who sends things to be reviewed. */
export async function contributorOf(browser: Browser, baseURL: string) {
  const { request } = await signedInAs(browser, baseURL, demoAddress('contributeur'));
  const ask = async (method: 'post' | 'patch', path: string, data: object = {}) => {
    const answer = await request[method](`/api/contributions${path}`, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as { id: string };
  };
  return {
    /** Sends a new exercise. */
    async send(title: string): Promise<Sent> {
      const { id } = await ask('post', '', { type: 'exercise', content: exerciseContent(title, await firstCategory(request)) });
      await ask('post', `/${id}/submit`);
      return { id, title };
    },
    /** Changes what was asked for, and sends it again. */
    async sendAgain({ id, title }: Sent, change: (content: ReturnType<typeof exerciseContent>) => void) {
      const content = exerciseContent(title, await firstCategory(request));
      change(content);
      await ask('patch', `/${id}`, { content });
      await ask('post', `/${id}/submit`);
    },
  };
}

async function firstCategory(request: APIRequestContext): Promise<string> {
  const { docs } = (await (await request.get('/api/categories?limit=1&depth=0')).json()) as { docs: { id: string }[] };
  return docs[0]!.id;
}
