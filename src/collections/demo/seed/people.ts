import type { Role } from '@mentora/access';
import { createDocument, query, sql, texts } from '@mentora/platform';
import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { hashPassword } from '../../credentials/passwordHash';
import { setPassword } from '../../credentials/setPassword';
import type { Locale } from '../types';

/** The password of every account of the demonstration. */
export const demoPassword = 'mentora-demo-2026';

interface DemoPerson {
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  /** Days ago. */
  since: number;
}

const account = (key: string, name: string, role: Role, since: number): DemoPerson => ({
  email: `${key}@demo.mentora.test`,
  name,
  role,
  locale: 'fr',
  since,
});

/** Accounts to sign in with, each with the one role that its address says. */
export const demoAccounts: DemoPerson[] = [
  account('administrateur', 'Nadia Benali', 'administrateur', 120),
  account('formateur', 'Claire Morel', 'formateur', 110),
  account('contributeur', 'Julien Faure', 'contributeur', 90),
  account('apprenant', 'Lucette Garnier', 'apprenant', 45),
  account('parent', 'Samir Haddad', 'parent', 40),
  account('parrain', 'Monique Lefèvre', 'apprenant', 80),
  account('filleul', 'Yanis Haddad', 'apprenant', 30),
];

const firstNames: [locale: Locale, ...names: string[]][] = [
  ['fr', 'Jeanne', 'Marcel', 'Odile', 'Bernard', 'Simone', 'André'],
  ['fr', 'Colette', 'Roger', 'Thérèse', 'Gérard', 'Fatou', 'Ibrahim'],
  ['en', 'Margaret', 'Dennis', 'Grace', 'Kofi', 'Joan', 'Sanjay'],
  ['ar', 'خديجة', 'محمود', 'أمينة', 'يوسف', 'زينب', 'سليم'],
];
const lastNames: Record<Locale, string[]> = {
  fr: ['Petit', 'Roux', 'Girard', 'Lambert', 'Diallo', 'Chevalier', 'Masson', 'Leroy'],
  en: ['Turner', 'Mensah', 'Patel', 'Hughes'],
  ar: ['المنصوري', 'بن صالح', 'العمراني', 'حداد'],
};

/** People who learn and cannot be signed in as: so many, told apart by a number in their address. */
export function demoLearners(count: number): DemoPerson[] {
  const names = firstNames.flatMap(([locale, ...own]) => own.map((first, index) => ({ locale, first, index })));
  return Array.from({ length: count }, (_, number) => {
    const { locale, first, index } = names[number % names.length]!;
    const family = lastNames[locale];
    const round = Math.floor(number / names.length);
    return {
      email: `apprenant-${number + 1}@demo.mentora.test`,
      name: `${first} ${family[(index + round) % family.length]!}`,
      role: 'apprenant',
      locale,
      since: 20 + ((number * 7) % 40),
    };
  });
}

/** Makes the people who are missing. Gives the id of each by address. */
export async function seedPeople(payload: Payload, people: readonly DemoPerson[]): Promise<Map<string, string>> {
  const req = await createLocalReq({}, payload);
  const emails = people.map(({ email }) => email);
  const known = await query<{ id: string; email: string }>(
    req,
    sql`SELECT id, email FROM users WHERE email = ANY (${texts(emails)})`,
  );
  const ids = new Map(known.map(({ email, id }) => [email, id]));
  for (const person of people) {
    if (!ids.has(person.email)) ids.set(person.email, await makePerson(payload, person));
  }
  return ids;
}

async function makePerson(payload: Payload, { email, name, role, locale, since }: DemoPerson): Promise<string> {
  const req = await createLocalReq({}, payload);
  const at = new Date(Date.now() - since * 86_400_000).toISOString();
  const { id } = await createDocument(req, 'users', {
    email,
    name,
    roles: [role],
    locale,
    timeZone: 'Europe/Paris',
    emailConfirmedAt: at,
    createdAt: at,
    theme: 'auto',
    contrast: 'auto',
    textSize: 'normal',
  });
  return id;
}

/** Gives the accounts their password; one that somebody has changed is the demonstration's again. */
export async function seedPasswords(payload: Payload, ids: ReadonlyMap<string, string>): Promise<void> {
  const hash = await hashPassword(demoPassword);
  for (const { email } of demoAccounts) await setPassword({ payload, transactionID: undefined }, ids.get(email)!, hash);
}

/** A person as the Local API takes it: what is written is written in that name, by that person's rights. */
export function asAuthor(ids: ReadonlyMap<string, string>, email: string): TypedUser {
  const { name, role, locale } = demoAccounts.find((one) => one.email === email)!;
  return { id: ids.get(email)!, collection: 'users', email, name, roles: [role], locale } as unknown as TypedUser;
}
