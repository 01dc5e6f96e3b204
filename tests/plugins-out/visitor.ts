import { DEMO_PASSWORD, demoAddress } from '../../e2e/support/people';
import type { DemoPerson } from '../../e2e/support/people';

/** Somebody who looks at the pages of a site, without a browser. */
export class Visitor {
  constructor(
    readonly url: string,
    readonly cookie = '',
  ) {}

  /** One of the demo's people, signed in. */
  static signedIn(url: string, who: DemoPerson): Promise<Visitor> {
    return known(url, '/api/users/login', { email: demoAddress(who), password: DEMO_PASSWORD });
  }

  /** Somebody without an account who has begun an exercise. */
  static doing(url: string, exercise: string): Promise<Visitor> {
    return known(url, '/api/attempts', { exercise });
  }

  /** The text of a page that must be there. */
  async page(address: string): Promise<string> {
    const answer = await this.#ask(address);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    return answer.text();
  }

  /** The addresses of this site that a page links to. */
  async linksOn(address: string): Promise<string[]> {
    const html = await this.page(address);
    const links = [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    return [...new Set(links)];
  }

  /** Those among some addresses that are dead: 404, or a fault of the server. */
  async findsNothingAt(addresses: readonly string[]): Promise<string[]> {
    const statuses = await Promise.all(addresses.map(async (address) => (await this.#ask(address)).status));
    return addresses.filter((_, index) => statuses[index] === 404 || statuses[index]! >= 500);
  }

  /** The address of an exercise that everybody may do. */
  async anyExercise(): Promise<string> {
    const { docs } = (await (await this.#ask('/api/exercises?limit=1')).json()) as { docs: { slug: string }[] };
    if (!docs[0]) throw new Error('The demo has no exercise.');
    return docs[0].slug;
  }

  #ask(address: string): Promise<Response> {
    return fetch(new URL(address, this.url), { headers: { cookie: this.cookie }, redirect: 'manual' });
  }
}

/** Whoever a door has made known by its cookies. */
async function known(url: string, door: string, body: unknown): Promise<Visitor> {
  const answer = await fetch(new URL(door, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${door} answers ${answer.status}: ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new Visitor(url, cookies.join('; '));
}
