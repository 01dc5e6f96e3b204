import { afterEach, describe, expect, it } from 'vitest';
import { completeSettings } from '../settings';
import { isSameOrigin } from './sameOrigin';

const former = process.env.MENTORA_URL ?? '';
afterEach(() => void completeSettings({ MENTORA_URL: former }));

const sent = (origin: string, host: string) => isSameOrigin({ method: 'POST', headers: new Headers({ origin, host }) });

describe('a page of this site', () => {
  it.each([
    ['https://mentora.example.org', 'https://mentora.example.org', 'mentora.example.org', true],
    ['https://mentora.example.org', 'http://mentora.example.org', 'mentora.example.org', false],
    ['https://mentora.example.org', 'https://evil.example', 'mentora.example.org', false],
    ['https://mentora.example.org', 'null', 'mentora.example.org', false],
    // By another name, or another port, where the browser says the same in both.
    ['https://mentora.example.org', 'http://10.0.0.7:3000', '10.0.0.7:3000', true],
    ['http://localhost:3000', 'http://localhost:8080', 'localhost:8080', true],
    ['http://localhost:3000', 'http://localhost:8080', 'localhost:3000', false],
  ])('of %s is not told by %s, asked for at %s, alone: %s', (url, origin, host, own) => {
    completeSettings({ MENTORA_URL: url });
    expect(sent(origin, host)).toBe(own);
  });
});
