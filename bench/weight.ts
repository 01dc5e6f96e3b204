import type { Browser } from '@playwright/test';
import type { Figure, Report } from './figures';
import { launchChromium, weigh } from './pages';
import type { Mentora, Server } from './servers';

/** Every page that anybody may open, in the three languages. `{exercise}` is an exercise of the catalogue. */
const pages = [
  '/',
  '/exercices',
  '/exercices?q=message',
  '/exercices/{exercise}',
  '/exercices/{exercise}/faire',
  '/exercices/{exercise}/signaler',
  '/connexion',
  '/inscription',
  '/mot-de-passe',
  '/accessibilite',
  '/confidentialite',
  '/conditions',
  '/developpeurs',
  '/aide',
  '/aide/apprenant',
  '/aide/administrateur',
  '/hors-ligne',
];

/** What somebody who is signed in opens, and is held to the same. `{conversation}` is one of the person's own. */
const personalPages = [
  '/espace',
  '/progression',
  '/messages',
  '/messages/{conversation}',
  '/notifications',
  '/compte/profil',
  '/compte/affichage',
  '/compte/notifications',
  '/compte/securite',
  '/compte/donnees',
];

/** What contributors open besides. `{draft}` is an exercise that one of them is writing. */
const contributorPages = [
  '/contributeur',
  '/contributeur/nouvelle-contribution',
  '/contributeur/mes-contributions',
  '/contributeur/mes-contributions/{draft}',
  '/contributeur/mes-contributions/{draft}/modifier',
  '/contributeur/bibliotheque-images',
];

/** The public pages of an exercise, in each language. */
export function publicPages(exercise: string, prefixes: readonly string[] = ['', '/en', '/ar']): string[] {
  return prefixes.flatMap((prefix) =>
    pages.map((page) => (prefix + page.replace('{exercise}', exercise)).replace(/(.)\/$/, '$1')),
  );
}

/** A page as the report names it. */
export function nameOf(path: string): string {
  return path.replace(/(\/exercices\/)[^/]+/, '$1…');
}

/** What a first visit of each public page transfers, and of each that a person has alone. */
export async function measureWeight(
  mentora: Mentora,
  baseline: Server,
  paths: readonly string[],
  report: Report,
): Promise<void> {
  const browser = await launchChromium();
  try {
    const empty = await weigh(browser, `${baseline.url}/page`);
    const beside = `an empty page: ${empty.total.toFixed(0)}, script ${empty.script.toFixed(0)}`;
    for (const path of paths) await measurePage(browser, mentora.url + path, path, beside, report);
    const cookie = await mentora.signIn('filleul@demo.mentora.test');
    const conversation = await firstConversation(mentora, cookie);
    for (const page of personalPages) {
      const url = mentora.url + page.replace('{conversation}', conversation);
      await measurePage(browser, url, page.replace('{conversation}', '…'), beside, report, cookie);
    }
    const contributor = await mentora.signIn('contributeur@demo.mentora.test');
    const draft = await firstDraft(mentora, contributor);
    for (const page of contributorPages) {
      const url = mentora.url + page.replace('{draft}', draft);
      await measurePage(browser, url, page.replace('{draft}', '…'), beside, report, contributor);
    }
  } finally {
    await browser.close();
  }
}

async function firstConversation(mentora: Server, cookie: string): Promise<string> {
  const answer = await fetch(`${mentora.url}/api/conversations`, { headers: { cookie, origin: mentora.url } });
  const { conversations } = (await answer.json()) as { conversations: { id: string }[] };
  if (!conversations[0]) throw new Error('Nobody has written to this person.');
  return conversations[0].id;
}

async function firstDraft(mentora: Server, cookie: string): Promise<string> {
  const answer = await fetch(`${mentora.url}/api/contributions?own=true&type=exercise&status=draft`, { headers: { cookie, origin: mentora.url } });
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  if (!docs[0]) throw new Error('This person is writing no exercise.');
  return docs[0].id;
}

async function measurePage(browser: Browser, url: string, path: string, beside: string, report: Report, cookie?: string): Promise<void> {
  // The first visitor after a change waits for the page to be made; what is weighed is what the others get.
  const answer = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answers with ${answer.status}: what would be weighed is not this page.`);
  const { total, script } = await weigh(browser, url, cookie);
  const common: Pick<Figure, 'unit' | 'beside'> = { unit: 'kB', beside };
  report({ what: `weight of ${nameOf(path)}`, value: total, aim: { atMost: 300 }, ...common });
  report({ what: `weight of ${nameOf(path)}, JavaScript`, value: script, aim: { atMost: 180 }, ...common });
}
