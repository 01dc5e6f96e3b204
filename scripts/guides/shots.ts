import type { Page } from '@playwright/test';
import type { DemoPerson } from '../../e2e/support/people';
import { exercise, exerciseAddress } from '../../e2e/support/player';

/** What a picture of a guide shows: who looks, where, and what is done before. */
export interface Shot {
  as?: DemoPerson;
  /** Without the language; the panel's addresses begin with `/admin`. */
  address: string;
  prepare?: (page: Page) => Promise<void>;
}

/** The id of the exercise that the pictures are of. */
async function exerciseId(page: Page): Promise<string> {
  const slug = exerciseAddress.split('/').at(-1);
  const answer = await page.request.get(`/api/exercises?limit=1&depth=0&where[slug][equals]=${slug}`);
  return ((await answer.json()) as { docs: { id: string }[] }).docs[0]!.id;
}

/** Begins the exercise and goes on to its first step of a kind, without an answer to those before. */
async function toStep(page: Page, kind: string): Promise<void> {
  const index = exercise.steps.findIndex((step) => step.kind === kind);
  await page.locator('main form button[type="submit"]').last().click();
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(600);
  const address = new URL(page.url());
  address.searchParams.set('etape', String(index + 1));
  await page.goto(address.href);
}

const panelExercise = async (page: Page) => {
  await page.goto(`/admin/collections/exercises/${await exerciseId(page)}`);
  await page.locator('.zone-editor__stage img').first().scrollIntoViewIfNeeded();
  await page.locator('.zone-editor').first().evaluate((editor) => {
    editor.scrollIntoView({ block: 'start' });
    window.scrollBy(0, -140);
  });
};

/** Every picture, by the name under which a page asks for it. */
export const shots: Record<string, Shot> = {
  'apprenant-choose': { address: '/exercices' },
  'apprenant-do': { address: `${exerciseAddress}/faire`, prepare: (page) => toStep(page, 'tap') },
  'apprenant-account': { address: '/inscription' },
  'apprenant-progress': { as: 'apprenant', address: '/progression' },
  'apprenant-display': { address: '/', prepare: (page) => page.locator('header summary').first().click() },
  'contributeur-look': { address: exerciseAddress },
  'parent-together': { address: `${exerciseAddress}/faire`, prepare: (page) => toStep(page, 'choice') },
  'parent-account': { as: 'parent', address: '/compte/notifications' },
  'formateur-workshop': { as: 'formateur', address: '/admin' },
  'formateur-write': { as: 'formateur', address: '/admin/collections/exercises/create' },
  'formateur-zones': { as: 'formateur', address: '/admin/collections/exercises', prepare: panelExercise },
  'formateur-publish': {
    as: 'formateur',
    address: '/espace',
    prepare: async (page) => void (await page.goto(`${new URL(page.url()).pathname.replace('/espace', '')}/apercu/${await exerciseId(page)}`)),
  },
  'administrateur-start': { as: 'administrateur', address: '/admin' },
  'administrateur-people': { as: 'administrateur', address: '/admin/collections/users' },
  'administrateur-settings': { as: 'administrateur', address: '/admin/globals/settings' },
  'administrateur-messages': { as: 'administrateur', address: '/admin/collections/message-log' },
  'administrateur-programs': { as: 'administrateur', address: '/admin/keys' },
};
