import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeEndedLogIn } from './noticeEndedLogIn';

const forgotten = vi.fn();
const dressed = vi.fn();

let cookies: string;
const set = vi.fn();

beforeEach(() => {
  cookies = 'a=1; mentora-hint=eyJh';
  const document = Object.defineProperty({}, 'cookie', { get: () => cookies, set });
  vi.stubGlobal('document', document);
  const caches = { delete: forgotten };
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('window', { caches, mentoraApply: dressed });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const serverSays = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

describe('a log-in that may have ended', () => {
  it('has ended where the server knows nobody: personal pages go, and the page is dressed for a visitor', async () => {
    serverSays(async () => Response.json({ user: null }));
    await noticeEndedLogIn();
    expect(set).toHaveBeenCalledWith('mentora-hint=; Path=/; Max-Age=0');
    expect(forgotten).toHaveBeenCalledWith('mentora-personal');
    expect(dressed).toHaveBeenCalled();
  });

  it('forgets what somebody else has left unsent on this device, and nothing of its own', async () => {
    const store: Record<string, string> = { 'mentora-contribution-1-a-p': '{}', 'mentora-contribution-2-b-p': '{}', 'mentora-contribution-11-c-p': '{}', other: '' };
    const removeItem = vi.fn();
    vi.stubGlobal('localStorage', Object.defineProperty({ ...store }, 'removeItem', { value: removeItem, enumerable: false }));
    serverSays(async () => Response.json({ user: { id: '1' } }));
    await noticeEndedLogIn();
    expect(removeItem.mock.calls.flat()).toEqual(['mentora-contribution-2-b-p', 'mentora-contribution-11-c-p']);
  });

  it('that has only run out leaves what was not sent to who signs in again', async () => {
    const removeItem = vi.fn();
    vi.stubGlobal('localStorage', Object.defineProperty({ 'mentora-contribution-1-a-p': '{}' }, 'removeItem', { value: removeItem, enumerable: false }));
    serverSays(async () => Response.json({ user: null }));
    await noticeEndedLogIn();
    expect(removeItem).not.toHaveBeenCalled();
  });

  it('has not ended another that began while the server answered', async () => {
    serverSays(async () => {
      cookies = 'a=1; mentora-hint=eyJi';
      return Response.json({ user: null });
    });
    await noticeEndedLogIn();
    expect(set).not.toHaveBeenCalled();
    expect(forgotten).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Response>]>([
    ['somebody is there', async () => Response.json({ user: { id: '1' } })],
    ['the server is unwell', async () => Response.json({}, { status: 503 })],
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('has not where %s', async (_why, answer) => {
    serverSays(answer);
    await noticeEndedLogIn();
    expect(forgotten).not.toHaveBeenCalled();
    expect(dressed).not.toHaveBeenCalled();
  });
});
