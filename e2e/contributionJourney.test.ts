import type { Page } from '@playwright/test';
import { acceptRequest, contribute, decideOn, signInContributor } from './support/asking';
import { exerciseContent } from './support/contributions';
import { keyboard, thumb, type Hands } from './support/hands';
import { DEMO_PASSWORD, demoAddress } from './support/people';
import { desk, expect, expectNoBarrier, phone, photograph, test } from './support/test';

const list = '/contributeur/mes-contributions';
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** In a toast, or on the page where no script runs. */
const toast = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const figure = (page: Page, key: string) => page.locator(`[data-figure="${key}"]`);

/** An exercise in which nothing is missing but perhaps a better question. */
async function contentOf(page: Page, title: string, question: string): Promise<object> {
  const { docs } = (await (await page.request.get('/api/categories?limit=1&depth=0')).json()) as { docs: { id: string }[] };
  const content = exerciseContent(title, docs[0]!.id);
  content.steps[1]!.prompt.fr = question;
  return content;
}

/** Sends the exercise from the builder in which it is open. */
async function sendFromBuilder(page: Page, hands: Hands): Promise<void> {
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await page.evaluate(() => void (window.location.hash = 'plan'));
  await hands.press(button(page, 'Proposer l’exercice'));
  const dialog = page.getByRole('dialog');
  await hands.press(dialog.getByRole('checkbox'));
  await hands.press(dialog.getByRole('button', { name: 'Envoyer à la relecture' }));
  await toast(page, 'L’exercice est envoyé à la relecture.');
}

/** One of the demo's learners does the exercise, on a device of the same size. */
async function learn(page: Page, size: typeof phone | typeof desk, handsOf: (page: Page) => Hands, { address, title }: { address: string; title: string }): Promise<void> {
  const context = await page.context().browser()!.newContext({ ...size, baseURL: new URL(page.url()).origin, locale: 'fr-FR' });
  const answer = await context.request.post('/api/users/login', { data: { email: demoAddress('apprenant'), password: DEMO_PASSWORD } });
  expect(answer.ok()).toBe(true);
  const learner = await context.newPage();
  const hands = handsOf(learner);
  await learner.goto(address);
  await expect(learner.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(learner.getByText('Contribué par Nour')).toBeVisible();
  await expectNoBarrier(learner);
  await photograph(learner, `contributed-by-${size.viewport.width}`);
  await hands.press(button(learner, 'Commencer l’exercice'));
  await expect(learner.getByRole('heading', { level: 1, name: 'Lisez avant de répondre' })).toBeVisible();
  await hands.press(button(learner, 'Continuer'));
  await hands.press(learner.getByLabel('J’efface le message'));
  await hands.press(button(learner, 'Vérifier'));
  await expect(learner.getByText('C’est juste').first()).toBeVisible();
  await hands.press(learner.getByRole('button', { name: /^(Continuer|Terminer)$/ }));
  await expect(learner.getByRole('heading', { level: 1, name: /Bravo/ })).toBeVisible();
  await context.close();
}

for (const [device, { size, handsOf }] of Object.entries({
  'a phone, by touch': { size: phone, handsOf: thumb },
  'a desk, by keyboard': { size: desk, handsOf: keyboard },
})) {
  test.describe(`on ${device}`, () => {
    test.use(size);

    test('from the request to an exercise that somebody has finished', async ({ page, visit, register, db }) => {
      test.setTimeout(180_000);
      const hands = handsOf(page);
      const { width } = size.viewport;
      const [title, message] = [`Le message piégé (${width})`, `Je veux partager ce que je sais (${width}).`];
      const seen = async (name: string) => {
        await expectNoBarrier(page);
        await photograph(page, `journey-${name}-${width}`);
      };

      // Who is not signed in is asked to; who is no contributor is shown how one becomes one.
      await page.goto('/contributeur');
      await expect(page).toHaveURL(/\/connexion\?retour=%2Fcontributeur$/);
      const email = `parcours-${width}@exemple.test`;
      await register(email);
      await db.query('UPDATE users SET email_confirmed_at = now() WHERE email = $1', [email]);
      await visit('/contributeur');
      await expect(page).toHaveURL(/\/contributeur\/demande$/);
      await hands.write(page.getByLabel('Pourquoi voulez-vous contribuer'), message);
      await hands.press(button(page, 'Envoyer la demande'));
      await expect(page.getByText('Merci, votre demande est envoyée')).toBeVisible();
      await acceptRequest(page, message);

      await visit('/contributeur');
      await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue parmi les contributeurs' })).toBeVisible();
      await seen('newcomer');
      const { id } = await contribute<{ id: string }>(page, 'post', '', { type: 'exercise', content: await contentOf(page, title, 'Et après ?') });
      await page.reload();
      await expect(page.getByText(`Vous avez commencé «\u00a0${title}\u00a0»`)).toBeVisible();
      await expect(link(page, 'Continuer')).toHaveAttribute('href', `${list}/${id}/modifier`);
      await seen('draft');

      // Sent, taken back, and sent once more.
      await hands.press(link(page, 'Continuer'));
      await sendFromBuilder(page, hands);
      await expect(page).toHaveURL(new RegExp(`${id}$`));
      await expect(page.getByText('Elle attend qu’un administrateur la relise.')).toBeVisible();
      await seen('pending');
      await hands.press(button(page, 'Retirer de la relecture'));
      await toast(page, 'La contribution est de nouveau un brouillon.');
      await expect(page).toHaveURL(new RegExp(`${id}$`));
      await seen('withdrawn');
      await contribute(page, 'post', `/${id}/submit`);

      // Asked to change something, which is said where one begins.
      await decideOn(page, id, 'request-changes', { remarks: [{ path: 'steps.choisir', text: 'Posez la question plus clairement.' }] });
      await visit('/espace');
      await hands.press(link(page, 'Lire les remarques').first());
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const remark = page.locator('dl > div', { hasText: 'Posez la question plus clairement.' }).first();
      await expect(remark.getByText('Étape 2')).toBeVisible();
      await seen('changes-requested');
      await contribute(page, 'patch', `/${id}`, { content: await contentOf(page, title, 'Que faites-vous du message ?') });
      await contribute(page, 'post', `/${id}/submit`);
      await page.reload();
      await hands.press(page.getByText(/^Ce qui a changé depuis l’envoi précédent\s:\s2 parties$/));
      await expect(page.locator('ins', { hasText: 'Que faites-vous du message ?' }).first()).toBeVisible();
      await expect(page.locator('del', { hasText: 'Et après ?' }).first()).toBeVisible();
      await seen('sent-again');

      // Published, found in the list, and done by somebody.
      await decideOn(page, id, 'approve');
      await visit(list);
      await hands.press(link(page, /^Refusées/));
      await expect(page.getByText('Rien de tel parmi vos contributions')).toBeVisible();
      await hands.press(link(page, /^Approuvées/));
      await expect(page).toHaveURL(/\?etat=approved$/);
      await seen('list');
      await hands.press(link(page, title));
      const published = link(page, 'Voir l’exercice publié');
      await expect(published).toBeVisible();
      await seen('published');
      await learn(page, size, handsOf, { address: (await published.getAttribute('href'))!, title });

      await expect(async () => {
        await visit('/contributeur');
        await expect(figure(page, 'completions')).toHaveText('1', { timeout: 1_000 });
      }).toPass({ timeout: 30_000 });
      await expect(figure(page, 'rate')).toHaveText(/^100\s%$/);
      await expect(figure(page, 'streak')).toHaveText('1 jour');
      await expect(page.getByRole('img', { name: /3 contributions envoyées, 1 approuvée/ })).toBeVisible();
      await hands.press(page.getByText('Voir les nombres dans un tableau'));
      await expect(page.getByRole('row').nth(1)).toContainText(/3\s*1\s*1\s*0/);
      await seen('figures');
    });

    test('a draft is deleted only after one was asked', async ({ page, visit, db }) => {
      const hands = handsOf(page);
      await page.goto('/');
      await signInContributor(page, `suppression-${size.viewport.width}@exemple.test`, db);
      const { id } = await contribute<{ id: string }>(page, 'post', '', { type: 'exercise', content: { title: { fr: 'De trop' } } });
      await visit(`${list}/${id}`);
      const sure = button(page, 'Oui, supprimer');
      await expect(sure).toBeHidden();
      await hands.press(page.getByText('Supprimer ce brouillon…'));
      await expectNoBarrier(page);
      await hands.press(sure);
      await toast(page, 'Le brouillon est supprimé.');
      await expect(page.getByText('Vous n’avez encore rien commencé')).toBeVisible();
      expect((await page.goto(`${list}/${id}`))!.status()).toBe(404);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ ...phone, javaScriptEnabled: false });

  test('a contributor narrows the list, takes a contribution back and deletes it', async ({ page, visit, signIn }) => {
    await signIn('contributeur');
    const { id } = await contribute<{ id: string }>(page, 'post', '', { type: 'category', content: { title: { fr: 'Sans script' } } });
    await contribute(page, 'post', `/${id}/submit`);
    await visit(list);
    await link(page, /^En attente/).click();
    await link(page, 'Catégorie').click();
    await expect(page).toHaveURL(/\?etat=pending&type=category$/);
    await link(page, 'Sans script').click();
    await button(page, 'Retirer de la relecture').click();
    await toast(page, 'La contribution est de nouveau un brouillon.');

    await page.getByLabel('Nom en français').fill('');
    await button(page, 'Envoyer à la relecture').click();
    await expect(page.getByText('Acceptez d’abord la licence.').first()).toBeVisible();
    await page.getByText('Supprimer ce brouillon…').click();
    await button(page, 'Oui, supprimer').click();
    await toast(page, 'Le brouillon est supprimé.');
    await expect(link(page, 'Sans script')).toHaveCount(0);
  });
});

test('somebody else’s contribution is not there', async ({ page, signIn }) => {
  await signIn('contributeur');
  const { docs } = (await (await page.request.get('/api/contributions?own=true')).json()) as { docs: { id: string }[] };
  await page.context().clearCookies();
  await signIn('administrateur');
  expect((await page.goto(`${list}/${docs[0]!.id}`))!.status()).toBe(404);
});
