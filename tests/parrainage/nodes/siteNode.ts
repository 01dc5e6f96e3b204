import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';

/** A node of the site, in a process of its own. */
export interface SiteNode {
  /** Sends something to its REST door, and gives the status with what was answered. */
  post: (path: string, cookie: string, body: object) => Promise<{ status: number; said: { errors?: { code: string }[] } }>;
  /** How much of a processor it has had by now, in milliseconds. */
  cpu: () => Promise<number>;
  /** The zone in which its own clocks are. */
  timeZone: string;
  end: () => Promise<void>;
}

/** Starts a node on the database of this file, with further settings, and answers it once it listens. */
export async function startSiteNode(settings: Record<string, string> = {}): Promise<SiteNode> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/parrainage/nodes/nodeProcess.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...settings },
  });
  let said = '';
  const next = (what: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        said += chunk.toString();
        const [, found] = what.exec(said) ?? [];
        if (!found) return;
        said = '';
        child.stdout.off('data', read);
        resolve(found);
      };
      child.stdout.on('data', read);
      child.once('close', () => reject(new Error(`The node ended: ${said}`)));
    });
  const [url, timeZone] = (await next(/^ready (.+)\n/m)).split(' ') as [string, string];
  const agent = new Agent({ keepAlive: true });
  const { MENTORA_URL: origin = '' } = process.env;
  return {
    timeZone,
    post: async (path, cookie, body) => {
      // What a browser sends from a page of the site.
      const headers = { origin, cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
      const sent = request(`${url}/api${path}`, { agent, method: 'POST', headers });
      sent.end(JSON.stringify(body));
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: answer.statusCode!, said: (await json(answer)) as { errors?: { code: string }[] } };
    },
    cpu: async () => {
      child.stdin.write('cpu\n');
      return Number(await next(/^cpu (\d+)\n/m));
    },
    end: async () => {
      agent.destroy();
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'close');
    },
  };
}
