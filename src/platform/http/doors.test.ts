import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { act, bodyOf, idIn, localeOf, make } from './doors';

const id = '01939d3e-7c1a-7b2e-8f00-0123456789ab';
const sent = (text: string, routeParams: Record<string, unknown> = { id }) =>
  ({ text: () => Promise.resolve(text), routeParams }) as unknown as PayloadRequest;

describe('the id in an address', () => {
  it('is given as it stands there, under whichever name', () => {
    expect(idIn(sent(''))).toBe(id);
    expect(idIn(sent('', { file: id.toUpperCase() }), 'file')).toBe(id.toUpperCase());
  });

  it.each([{}, { id: '' }, { id: 'new' }, { id: `${id}0` }, { id: 7 }])('is of nothing that is there, as %j', (routeParams) => {
    expect(() => idIn(sent('', routeParams))).toThrowError(expect.objectContaining({ code: 'notFound' }));
  });
});

describe('what was sent', () => {
  it('is the object it holds, or an empty one where nothing was', async () => {
    expect(await bodyOf(sent('{"note":"Merci"}'))).toEqual({ note: 'Merci' });
    expect(await bodyOf(sent(''))).toEqual({});
    expect(await bodyOf(sent(' \n'))).toEqual({});
    expect(await bodyOf({})).toEqual({});
  });

  it.each(['{"note":', 'note=Merci', '[]', '"Merci"', 'null', '3'])('is refused as %s, so that nothing is done without what was meant', async (text) => {
    await expect(bodyOf(sent(text))).rejects.toMatchObject({ code: 'invalidInput', details: { status: 400 } });
  });
});

describe('doors', () => {
  const end = act('patch', '/relations/:id/end', 'relation', (_, input) => Promise.resolve(input));

  it('hand what was sent and the id of the address to what is done, and the address counts', async () => {
    const answer = (await end.handler(sent(`{"reason":"moved","relation":"another"}`)));
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(await answer.json()).toEqual({ reason: 'moved', relation: id });
  });

  it('say that it is done where there is nothing to tell', async () => {
    const answer = (await act('post', '/relations/:id/end', 'relation', () => Promise.resolve()).handler(sent('')));
    expect(await answer.json()).toEqual({ done: true });
  });

  it('answer 201 to what was made', async () => {
    const answer = (await make('/relations', () => Promise.resolve({ id })).handler(sent('{}')));
    expect([answer.status, await answer.json()]).toEqual([201, { id }]);
  });
});

describe('the language of who asks', () => {
  it('is French where it is none of ours', () => {
    expect(localeOf({ i18n: { language: 'ar' } } as PayloadRequest)).toBe('ar');
    expect(localeOf({ i18n: { language: 'de' } } as PayloadRequest)).toBe('fr');
  });
});
