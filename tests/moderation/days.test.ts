import { registriesOf } from '@mentora/platform';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { neighbours } from '@/plugins/moderation/review/queries/neighbours';

import { userOf } from '../exercises/content';
import { pngFile } from '../images/files';
import { upload, type ImageDoc } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, submittedBy } from './contributing';

let platform: TestPlatform;
/** For whom the instant below is the 1st of March, and for whom it is the 2nd. */
let paris: TestPerson;
let auckland: TestPerson;

const instant = '2026-03-01T12:30:00Z';

beforeAll(async () => {
  platform = await testPlatform();
  paris = await platform.people.administrator();
  auckland = await platform.people.administrator();
  await platform.db.query("UPDATE users SET time_zone = 'Pacific/Auckland' WHERE id = $1", [auckland.id]);
});

const reqOf = async (person: TestPerson) => createLocalReq({ user: await userOf(platform.payload, person) }, platform.payload);

/** On which of the two days somebody finds what happened then, by a question that both can ask. */
async function dayFor(person: TestPerson, finds: (person: TestPerson, day: string) => Promise<boolean>): Promise<string[]> {
  const days: string[] = [];
  for (const day of ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03']) if (await finds(person, day)) days.push(day);
  return days;
}

describe('a day is that of the calendar of who asks', () => {
  it('in the queue, and from one of its items to the next', async () => {
    const contributor = await platform.people.contributor();
    const [then, now] = [await submittedBy(contributor), await submittedBy(contributor)];
    await platform.db.query('UPDATE contributions SET submitted_at = $1 WHERE id = $2', [instant, then.id]);
    const listed = async (person: TestPerson, day: string) => {
      const { code, said } = await ask('GET', `?from=${day}&to=${day}`, person);
      expect(code).toBe(200);
      return (said.docs as { id: string }[]).some(({ id }) => id === then.id);
    };
    const beside = async (person: TestPerson, day: string) =>
      (await neighbours(await reqOf(person), now.id, { status: 'all', page: 1, from: day, to: day })).previous === then.id;
    for (const finds of [listed, beside]) {
      expect(await dayFor(paris, finds)).toEqual(['2026-03-01']);
      expect(await dayFor(auckland, finds)).toEqual(['2026-03-02']);
    }
  });

  it('in the library of images', async () => {
    const { doc } = (await upload(platform, await pngFile(80, 60), { as: paris })).body as { doc: ImageDoc };
    await platform.db.query('UPDATE images SET created_at = $1 WHERE id = $2', [instant, doc.id]);
    const finds = async (person: TestPerson, day: string) => {
      const answer = await platform.request('GET', `/api/images?from=${day}&to=${day}`, { as: person });
      return ((await answer.json()) as { docs: { id: string }[] }).docs.some(({ id }) => id === doc.id);
    };
    expect(await dayFor(paris, finds)).toEqual(['2026-03-01']);
    expect(await dayFor(auckland, finds)).toEqual(['2026-03-02']);
  });

  it('where requests to contribute are told', async () => {
    const { id } = await platform.people.learner();
    await platform.db.query(`INSERT INTO contributor_requests (person_id, message, created_at) VALUES ($1, 'Bonjour', $2)`, [id, instant]);
    const card = registriesOf(platform.payload.config).panelCards.find(({ key }) => key === 'contributor-requests')!;
    const detail = async (person: TestPerson) => (await card.load(await reqOf(person), 'fr')).items[0]?.detail;
    expect(await detail(paris)).toContain('1 mars 2026');
    expect(await detail(auckland)).toContain('2 mars 2026');
  });
});
