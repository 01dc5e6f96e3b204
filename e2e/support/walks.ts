import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { unsubscribeAddress } from '../../src/platform/notifications/mail/unsubscribe';
import { testSettings } from '../../tests/support/ground';
import { contributionWalks } from './contributionWalks';
import { contributorWalks } from './contributorWalks';
import { imageWalks } from './imageWalks';
import { caseWalks } from './caseWalks';
import { builderWalks } from './builderWalks';
import { mentorshipWalks } from './mentorshipWalks';
import { messageWalks } from './messageWalks';
import { minorWalks, walkThroughAge } from './minorWalks';
import { doBothWays, exerciseAddress } from './player';
import { sessionWalks } from './sessionWalks';
import { desk, expect } from './test';
import type { Stage, Walk } from './walk';

/** Opens an address and looks at the page. */
function at(address: string) {
  return async ({ visit, look }: Stage) => {
    await visit(address);
    await look('open');
  };
}

/** Sends the form that holds a field, as it stands. */
async function send(page: Page, field: string): Promise<void> {
  await page.locator(`main form:has([name="${field}"]) button[type="submit"]`).last().click();
}

/** Opens a page, sends one of its forms with nothing in it, and looks before and after. */
function withForm(address: string, field: string) {
  return async ({ page, visit, look }: Stage) => {
    await visit(address);
    await look('open');
    await send(page, field);
    await expect(page.locator('main [role="alert"]')).toBeVisible();
    await look('refused');
  };
}

/** What the site signs its links with: Payload shortens the secret that it is given. */
const signingSecret = createHash('sha256').update(testSettings.PAYLOAD_SECRET).digest('hex').slice(0, 32);

/** Tells that something is wrong in the exercise that the walks do, as a visitor on another device does. */
export async function reportError(page: Page): Promise<void> {
  const { origin } = new URL((await page.request.get('/api/health')).url());
  const body = JSON.stringify({ exercise: exerciseAddress.split('/').at(-1), message: 'Le mot « micro » est mal écrit.' });
  const answer = await fetch(`${origin}/api/error-reports`, { method: 'POST', body, headers: { origin, 'Content-Type': 'application/json' } });
  expect(answer.status, await answer.text()).toBe(201);
}

/** Every page of the site in every state that a person may find it in. What fails is in `troubles.test.ts`. */
export const walks: readonly Walk[] = [
  {
    route: '/',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      await visit('/');
      await look('open');
      await page.locator('header summary').first().click();
      await look('display-panel');
    },
  },
  {
    route: '/',
    as: 'apprenant',
    walk: async ({ page, visit, look }) => {
      await visit('/');
      await page.setViewportSize(desk.viewport);
      await page.locator('header summary').last().click();
      await look('person-menu');
    },
  },
  { route: '/exercices', as: 'visitor', walk: at('/exercices') },
  {
    route: '/exercices/recherche',
    as: 'visitor',
    walk: async ({ visit, look }) => {
      await visit('/exercices?q=photo');
      await look('found');
      await visit('/exercices?difficulte=easy&duree=5');
      await look('narrowed');
      await visit('/exercices?q=photo&difficulte=hard&duree=5');
      await look('nothing-so-narrow');
      await visit('/exercices?q=zyxwvuts');
      await look('nothing');
    },
  },
  {
    route: '/exercices/[slug]',
    as: 'visitor',
    walk: at(exerciseAddress),
  },
  {
    route: '/exercices/[slug]/faire',
    as: 'visitor',
    walk: async ({ page, visit, look, language }) => {
      await visit(`${exerciseAddress}/faire`);
      await look('start');
      await doBothWays(page, language, look);
      await visit('/progression');
      await look('progress-of-a-visitor');
    },
  },
  {
    route: '/exercices/[slug]/signaler',
    as: 'visitor',
    walk: async (stage) => {
      await withForm(`${exerciseAddress}/signaler`, 'message')(stage);
      await stage.page.locator('[name="message"]').fill('Le mot « micro » est mal écrit.');
      await send(stage.page, 'message');
      await expect(stage.page.locator('[name="message"]')).toHaveCount(0);
      await stage.look('thanks');
    },
  },
  { route: '/progression', as: 'visitor', walk: at('/progression') },
  { route: '/progression', as: 'newcomer', walk: at('/progression') },
  {
    route: '/progression',
    as: 'apprenant',
    walk: async ({ page, visit, look }) => {
      await visit('/progression');
      await page.locator('main summary').click();
      await look('full');
    },
  },
  {
    route: '/connexion',
    as: 'visitor',
    walk: async (stage) => {
      await withForm('/connexion', 'password')(stage);
      await stage.visit('/connexion?fin=deconnexion');
      await stage.look('signed-out');
      await stage.visit('/connexion?retour=%2Fespace');
      await stage.look('asked-to-sign-in');
    },
  },
  {
    route: '/inscription',
    as: 'visitor',
    walk: async (stage) => {
      await withForm('/inscription', 'password')(stage);
      await stage.page.locator('[name="password"]').fill('motdepasse');
      await expect(stage.page.locator('main form [role="status"] strong')).toBeVisible();
      await stage.look('weak-password');
      await walkThroughAge(stage);
    },
  },
  {
    route: '/mot-de-passe',
    as: 'visitor',
    walk: async (stage) => {
      await withForm('/mot-de-passe', 'email')(stage);
      await stage.page.locator('[name="email"]').fill(stage.newcomer.email);
      await send(stage.page, 'email');
      await expect(stage.page.locator('main form [role="status"]')).toBeVisible();
      await stage.look('sent');
    },
  },
  {
    route: '/mot-de-passe/nouveau',
    as: 'visitor',
    walk: async ({ page, visit, look, newcomer }) => {
      await visit('/mot-de-passe/nouveau?code=vieux');
      await look('spent-link');
      await visit('/mot-de-passe');
      await page.locator('[name="email"]').fill(newcomer.email);
      await send(page, 'email');
      await expect(page.locator('main form [role="status"]')).toBeVisible();
      await page.goto(await newcomer.linkInMail());
      await look('open');
    },
  },
  {
    route: '/verifier-adresse',
    as: 'newcomer',
    walk: async ({ page, visit, look }) => {
      await visit('/verifier-adresse');
      await look('no-code');
      await visit('/verifier-adresse?code=vieux');
      await look('open');
      await send(page, 'code');
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  { route: '/premier-administrateur', as: 'visitor', walk: at('/premier-administrateur') },
  { route: '/espace', as: 'newcomer', walk: at('/espace') },
  { route: '/espace', as: 'apprenant', walk: at('/espace') },
  { route: '/espace', as: 'formateur', walk: at('/espace') },
  { route: '/compte', as: 'apprenant', walk: at('/compte') },
  { route: '/compte/profil', as: 'newcomer', walk: withForm('/compte/profil', 'file') },
  { route: '/compte/securite', as: 'newcomer', walk: withForm('/compte/securite', 'current') },
  {
    route: '/compte/affichage',
    as: 'newcomer',
    walk: async ({ page, visit, look }) => {
      await visit('/compte/affichage');
      await send(page, 'theme');
      await expect(page.locator('main form [role="status"]')).toBeVisible();
      await look('saved');
    },
  },
  {
    route: '/compte/notifications',
    as: 'newcomer',
    walk: async ({ page, visit, look }) => {
      await visit('/compte/notifications');
      await look('open');
      await page.locator('[name="from"]').selectOption('1320');
      await send(page, 'from');
      await expect(page.locator('main [role="alert"]')).toBeVisible();
      await look('refused');
    },
  },
  { route: '/notifications', as: 'newcomer', walk: at('/notifications') },
  {
    route: '/notifications',
    // The author of the demo's exercises.
    as: 'formateur',
    walk: async ({ page, visit, look }) => {
      await reportError(page);
      await expect(async () => {
        await visit('/notifications');
        await expect(page.locator('main li').first()).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await look('unread');
    },
  },
  {
    route: '/desabonnement',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      const { pathname, search } = new URL(unsubscribeAddress({ secret: signingSecret }, randomUUID(), 'reports'));
      expect(pathname).toBe('/api/notifications/unsubscribe');
      await visit(`/desabonnement${search}`);
      await look('open');
      await page.locator('main form button[type="submit"]').click();
      await expect(page.locator('main form [role="status"]')).toBeVisible();
      await look('done');
    },
  },
  ...mentorshipWalks,
  ...sessionWalks,
  ...messageWalks,
  ...builderWalks,
  ...minorWalks,
  ...contributorWalks,
  ...contributionWalks,
  ...imageWalks,
  ...caseWalks,
  { route: '/compte/donnees', as: 'newcomer', walk: withForm('/compte/donnees', 'sure') },
  {
    route: '/apercu/[id]',
    as: 'formateur',
    walk: async ({ page, visit, look }) => {
      const answer = await page.request.get('/api/exercises?limit=1&depth=0');
      const { docs } = (await answer.json()) as { docs: { id: string }[] };
      await visit(`/apercu/${docs[0]!.id}`);
      await look('open');
    },
  },
  { route: '/hors-ligne', as: 'visitor', walk: at('/hors-ligne') },
  { route: '/accessibilite', as: 'visitor', walk: at('/accessibilite') },
  { route: '/confidentialite', as: 'visitor', walk: at('/confidentialite') },
  { route: '/conditions', as: 'visitor', walk: at('/conditions') },
  { route: '/aide', as: 'visitor', walk: at('/aide') },
  { route: '/aide/[guide]', as: 'visitor', walk: at('/aide/apprenant') },
  {
    route: '/developpeurs',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      await visit('/developpeurs');
      await page.locator('main details').first().locator('summary').click();
      await look('open');
    },
  },
  {
    route: '/developpeurs/[part]',
    as: 'visitor',
    walk: async ({ page, visit, look }) => {
      await visit('/developpeurs/users');
      await page.locator('main li details').first().locator('summary').click();
      await look('open');
    },
  },
  { route: '/[...lost]', as: 'visitor', walk: at('/nulle-part') },
];
