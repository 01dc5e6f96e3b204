import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BuilderStore } from './BuilderStore';
import type { ExerciseContent } from './content';
import { ChangedElsewhere } from './door';
import { Device, Server } from './serverForTest';

const titled = (title: string) => (content: ExerciseContent) => ({ ...content, title: { fr: title } });

let server: Server;
let device: Device;
const stops: (() => void)[] = [];

async function open(begun = server.draft()): Promise<BuilderStore> {
  const store = new BuilderStore('draft', begun, server.door, device);
  stops.push(store.start());
  await vi.advanceTimersByTimeAsync(300);
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  server = new Server();
  device = new Device();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('saving', () => {
  it('saves within two seconds of a pause, once for all that was typed', async () => {
    const store = await open();
    for (const title of ['A', 'Ab', 'Abc']) {
      store.edit(titled(title), 'title');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(store.shown.state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.shown.state).toBe('saved');
    expect(server.content.title.fr).toBe('Abc');
    expect(server.saves).toBe(1);
    expect(device.entries.size).toBe(0);
  });

  it('saves whoever never pauses', async () => {
    const store = await open();
    for (let at = 0; at < 30; at += 1) {
      store.edit(titled(`Titre ${at}`), 'title');
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(server.saves).toBeGreaterThan(0);
  });

  it('keeps on the device what the server has not, and sends it when the connection is back', async () => {
    const store = await open();
    server.losses = ['there'];
    store.edit(titled('Dans le train'));
    await vi.advanceTimersByTimeAsync(1_200);
    expect(store.shown.state).toBe('offline');
    expect(device.all()[0]?.content.title.fr).toBe('Dans le train');
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.shown.state).toBe('saved');
    expect(server.content.title.fr).toBe('Dans le train');
    expect(device.entries.size).toBe(0);
  });

  it('knows its own save although the answer was lost', async () => {
    const store = await open();
    server.losses = ['back'];
    store.edit(titled('Une fois'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(store.shown).toMatchObject({ state: 'saved', other: null });
    expect(server).toMatchObject({ saves: 1, revision: 2 });
    store.edit(titled('Deux fois'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.content.title.fr).toBe('Deux fois');
  });

  it('says what the server refuses, and tries again after the next change', async () => {
    const store = await open();
    server.refusal = 'signInFirst';
    store.edit(titled('Hors session'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.shown).toMatchObject({ state: 'refused', refused: 'signInFirst' });
    server.refusal = null;
    expect(await flushed(store)).toBe(true);
    expect(store.shown.state).toBe('saved');
  });

  it('undone to what the server holds there is nothing to save', async () => {
    const store = await open();
    store.edit(titled('Non'));
    store.undo();
    expect(store.shown.state).toBe('saved');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.saves).toBe(0);
  });

  it('ends with the server holding what is shown, whatever is lost on the way, one save at a time', async () => {
    const act = fc.record({
      wait: fc.nat(3_000),
      loss: fc.constantFrom('none' as const, 'there' as const, 'back' as const),
      undo: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        server = new Server();
        device = new Device();
        const store = await open();
        for (const [at, { wait, loss, undo }] of acts.entries()) {
          server.losses.push(loss);
          if (undo) store.undo();
          else store.edit(titled(`Titre ${at}`));
          await vi.advanceTimersByTimeAsync(wait);
        }
        await vi.advanceTimersByTimeAsync(900_000);
        expect(store.shown).toMatchObject({ state: 'saved', other: null });
        expect(server.content).toEqual(store.shown.content);
        expect(server.mostAtOnce).toBeLessThan(2);
        expect(device.entries.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a page that is gone', () => {
  it('loses nothing: the next one goes on with what was kept, and saves it', async () => {
    const store = await open();
    server.losses = ['there', 'there', 'there'];
    store.edit(titled('Avant la panne'));
    // The page dies: nobody stops it.
    const next = await open();
    expect(next.shown.content.title.fr).toBe('Avant la panne');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.content.title.fr).toBe('Avant la panne');
  });

  it('whose draft was changed meanwhile asks, and overwrites nothing', async () => {
    const store = await open();
    device.keep('gone', { content: titled('Le mien')(store.shown.content), revision: 1, sent: [], at: 1 });
    server.change('Le leur');
    const next = await open();
    expect(next.shown).toMatchObject({ state: 'elsewhere', other: { content: { title: { fr: 'Le leur' } } } });
    expect(next.shown.content.title.fr).toBe('Le mien');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.content.title.fr).toBe('Le leur');
  });

  it('whose first save arrived unheard is no stranger to the next', async () => {
    const store = await open();
    server.losses = ['back', 'there', 'there', 'there', 'there', 'there'];
    store.edit(titled('Arrivé'));
    await vi.advanceTimersByTimeAsync(1_200);
    store.edit(titled('Pas arrivé'));
    await vi.advanceTimersByTimeAsync(1_200);
    expect(server.content.title.fr).toBe('Arrivé');
    const begun = server.draft();
    server.losses = [];
    const next = await open(begun);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(next.shown).toMatchObject({ state: 'saved', other: null });
    expect(server.content.title.fr).toBe('Pas arrivé');
  });

  it('whose save has arrived after all leaves nothing behind', async () => {
    const content = titled('Arrivé')(server.content);
    device.keep('gone', { content, revision: 1, sent: [], at: 1 });
    server.change('Arrivé');
    const next = await open();
    expect(next.shown).toMatchObject({ state: 'saved', other: null });
    expect(device.entries.size).toBe(0);
  });
});

describe('the same draft elsewhere', () => {
  async function conflict(): Promise<BuilderStore> {
    const store = await open();
    server.change('Le leur');
    store.edit(titled('Le mien'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.shown.state).toBe('elsewhere');
    expect(server.content.title.fr).toBe('Le leur');
    return store;
  }

  it('is not overwritten while one goes on writing', async () => {
    const store = await conflict();
    store.edit(titled('Encore le mien'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.content.title.fr).toBe('Le leur');
    expect(store.shown.state).toBe('elsewhere');
    expect(device.all()[0]?.content.title.fr).toBe('Encore le mien');
  });

  it('can be taken, and one’s own had back', async () => {
    const store = await conflict();
    store.takeOther();
    expect(store.shown).toMatchObject({ state: 'saved', other: null, content: { title: { fr: 'Le leur' } } });
    store.undo();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.content.title.fr).toBe('Le mien');
  });

  it('gives way where one wants one’s own', async () => {
    const store = await conflict();
    store.keepMine();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.shown.state).toBe('saved');
    expect(server.content.title.fr).toBe('Le mien');
  });

  it('goes on beside a copy of one’s own', async () => {
    const store = await conflict();
    expect(await store.openCopy()).toBe('/copie');
    expect(store.shown).toMatchObject({ state: 'saved', content: { title: { fr: 'Le leur' } } });
  });

  it('is taken at once where nothing was written here', async () => {
    const store = await open();
    server.change('Le leur');
    await vi.advanceTimersByTimeAsync(20_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(200);
    expect(store.shown).toMatchObject({ state: 'saved', other: null, content: { title: { fr: 'Le leur' } } });
  });

  it('is not submitted unseen', async () => {
    const store = await open();
    server.change('Le leur');
    store.edit(titled('Le mien'));
    const sent = store.submit().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await sent).toBeInstanceOf(ChangedElsewhere);
  });
});

async function flushed(store: BuilderStore): Promise<boolean> {
  const done = store.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  return done;
}
