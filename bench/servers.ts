import path from 'node:path';
import { seedDemo } from '../scripts/test/demo';
import { clearRunFolder, openRunFolder } from '../scripts/test/folder';
import { DEMO_PASSWORD } from '../e2e/support/people';
import { ensureBuild } from '../src/platform/runtime/build';
import { layGround } from '../tests/support/ground';
import { startSite } from '../tests/support/site';

export interface Server {
  url: string;
  stop: () => Promise<void>;
}

export interface Mentora extends Server {
  databaseUrl: string;
  /** Where this run may write. */
  folder: string;
  /** Signs a person of the demo in and gives the cookie header. */
  signIn: (email: string) => Promise<string>;
  /** The address of an exercise of the catalogue. */
  firstExercise: () => Promise<string>;
}

/** A production site with the demo, on a database of its own, which the baseline uses too: it waits for the disk. */
export async function startMentora(): Promise<Mentora> {
  const folder = await openRunFolder();
  const build = path.resolve(await ensureBuild({ root: process.cwd(), folder: '.test/builds' }));
  const ground = await layGround(folder, { durable: true });
  const demo = await seedDemo(ground, folder);
  const site = await startSite({ build, stand: demo, folder: path.join(folder, 'site') });
  return {
    url: site.url,
    databaseUrl: site.databaseUrl,
    folder,
    async signIn(email) {
      const answer = await fetch(`${site.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: site.url },
        body: JSON.stringify({ email, password: DEMO_PASSWORD }),
      });
      if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status}`);
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    async firstExercise() {
      const answer = await fetch(`${site.url}/api/exercises?limit=1`);
      const { docs } = (await answer.json()) as { docs: { slug: string }[] };
      return docs[0]?.slug ?? '';
    },
    async stop() {
      await site.stop();
      await ground.clear();
      await clearRunFolder(folder);
    },
  };
}
