import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completeSettings } from '../settings';
import { askModel } from './askModel';
import { modelStand, saying, type ModelStand } from './modelForTest';
import { NoAnswer } from './NoAnswer';

let stand: ModelStand;

beforeAll(async () => void (stand = await modelStand({ MENTORA_MODEL_KEY: 'sk-of-test', MENTORA_MODEL_SECONDS: '1' })));
beforeEach(() => void (stand.asked.length = 0));
afterAll(() => stand.stop());

const question = { instructions: 'Sum it up.', text: 'Texte-Secret', longest: 100 };

/** Why there was no answer. */
async function refusal(signal?: AbortSignal): Promise<string> {
  const error = await askModel({ ...question, signal }).then((said) => said, (reason: unknown) => reason);
  if (!(error instanceof NoAnswer)) throw new Error(`There was an answer: ${String(error)}`);
  expect(error.message).not.toMatch(/Secret|sk-of-test/);
  return error.code;
}

describe('a model', () => {
  it('is asked by the protocol, and its text is given', async () => {
    stand.answer = saying('  Un résumé.\n');
    expect(await askModel(question)).toBe('Un résumé.');
    const [{ path, headers, body }] = stand.asked as [ModelStand['asked'][number]];
    expect(path).toBe('/v1/chat/completions');
    expect(headers).toMatchObject({ authorization: 'Bearer sk-of-test', 'content-type': 'application/json' });
    expect(body).toEqual({ model: 'some-model', stream: false, messages: [{ role: 'system', content: 'Sum it up.' }, { role: 'user', content: 'Texte-Secret' }] });
  });

  it('is not quoted with what it thinks aloud before', async () => {
    stand.answer = saying('<think>Voyons.\nOui.</think>\n\nUn résumé.');
    expect(await askModel(question)).toBe('Un résumé.');
  });

  it('needs no key', async () => {
    completeSettings({ MENTORA_MODEL_KEY: '' });
    stand.answer = saying('Oui');
    await askModel(question);
    expect(stand.asked[0]!.headers).not.toHaveProperty('authorization');
    completeSettings({ MENTORA_MODEL_KEY: 'sk-of-test' });
  });

  it.each<[string, ModelStand['answer']]>([
    ['modelRefused', (response) => response.writeHead(500).end('no')],
    ['modelRefused', (response) => response.writeHead(401).end('{}')],
    ['modelUnreadable', (response) => response.end('<html>')],
    ['modelUnreadable', (response) => response.end('{"choices":[]}')],
    ['modelUnreadable', (response) => response.end('{"choices":[{"text":"x"}]}')],
    ['modelEmpty', saying(' \n')],
    ['modelEmpty', saying(null)],
    ['modelTooLong', saying('x'.repeat(101))],
    ['modelTooLong', saying('Un résumé qui', 'length')],
    ['modelAway', (response) => response.destroy()],
  ])('has given no answer: %s', async (code, answer) => {
    stand.answer = answer;
    expect(await refusal()).toBe(code);
  });

  it('leads nobody elsewhere: what was asked goes to one address', async () => {
    stand.answer = (response) => response.writeHead(307, { location: `${stand.url}/elsewhere` }).end();
    expect(await refusal()).toBe('modelAway');
    expect(stand.asked).toHaveLength(1);
  });

  it('is not listened to without end', async () => {
    let open = true;
    stand.answer = (response) => {
      response.on('close', () => (open = false));
      const more = () => {
        if (open) response.write(' '.repeat(65_536), () => setImmediate(more));
      };
      more();
    };
    expect(await refusal()).toBe('modelTooLong');
    await expect.poll(() => open).toBe(false);
  });

  it('is waited for only so long, whether it has begun to answer or not', async () => {
    stand.answer = () => undefined;
    expect(await refusal()).toBe('modelSlow');
    stand.answer = (response) => response.write('{');
    expect(await refusal()).toBe('modelSlow');
    expect(await refusal(AbortSignal.timeout(10))).toBe('modelSlow');
  });

  it('may be away, or not there at all', async () => {
    completeSettings({ MENTORA_MODEL_URL: 'http://127.0.0.1:1/v1' });
    expect(await refusal()).toBe('modelAway');
    completeSettings({ MENTORA_MODEL_URL: '', MENTORA_MODEL_NAME: '', MENTORA_MODEL_KEY: '' });
    expect(await refusal()).toBe('modelMissing');
  });
});
