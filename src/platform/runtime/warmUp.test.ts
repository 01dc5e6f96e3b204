import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { warmUp } from './warmUp';

const never = { sitePort: 3000, signal: new AbortController().signal };

it('asks for the first pages one after the other, and is done when the last is answered', async () => {
  const asked: string[] = [];
  let atWork = 0;
  await warmUp(async ({ url, headers }, response) => {
    expect(headers.host).toBe('localhost:3000');
    atWork += 1;
    expect(atWork).toBe(1);
    await sleep(5);
    asked.push(url!);
    atWork -= 1;
    response.end('ok');
  }, never);
  expect(asked).toEqual(['/', '/exercices', '/connexion', '/api/health']);
});

it('opens the site all the same where a page fails', async () => {
  await expect(warmUp(() => Promise.reject(new Error('broken')), never)).resolves.toBeUndefined();
});

it('ends at once when the process is stopped meanwhile', async () => {
  const stop = new AbortController();
  const begun = Date.now();
  setTimeout(() => stop.abort(), 50);
  await warmUp(() => new Promise(() => undefined), { sitePort: 3000, signal: stop.signal });
  expect(Date.now() - begun).toBeLessThan(3_000);
});
