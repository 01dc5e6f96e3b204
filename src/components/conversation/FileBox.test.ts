import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../player/door';
import { FileBox } from './FileBox';
import type { Attachment } from './types';

const upload = vi.fn<(file: File, progress: (share: number) => void) => Promise<Attachment>>();
const taken = (name: string) => ({ id: `id of ${name}`, name }) as Attachment;
const stops: (() => void)[] = [];

/** A box with one file that is on its way; the try ends when the test says so. */
function boxUnderWay() {
  const box = new FileBox({ kept: [], upload, keep: () => undefined });
  stops.push(box.subscribe(() => undefined));
  let breakOff: (error: Error) => void = () => undefined;
  upload.mockImplementationOnce(() => new Promise((_, reject) => (breakOff = reject)));
  box.add([new File(['x'], 'a.pdf', { type: 'application/pdf' })]);
  return { box, breakOff: (error: Error) => breakOff(error) };
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  upload.mockReset().mockImplementation(({ name }) => Promise.resolve(taken(name)));
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

describe('files for a message, over a network that goes and comes', () => {
  it('wait for the network, and go once it is back', async () => {
    const { box, breakOff } = boxUnderWay();
    breakOff(new Unreachable());
    await vi.waitFor(() => expect(box.chosen[0]!.failed).toBeInstanceOf(Unreachable));
    expect(upload).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(box.chosen[0]!.id).toBe('id of a.pdf'));
  });

  it('go again where the try broke only after the network had come back', async () => {
    const { box, breakOff } = boxUnderWay();
    const arrived = box.arrive();
    window.dispatchEvent(new Event('online'));
    breakOff(new Unreachable());
    expect(await arrived, 'who waits for the first try waits for the second').toBe(true);
    expect(box.chosen[0]).toMatchObject({ id: 'id of a.pdf', share: 1 });
    expect(upload).toHaveBeenCalledTimes(2);
  });

  it('are not handed over again where they were refused, or taken out meanwhile', async () => {
    const refused = boxUnderWay();
    window.dispatchEvent(new Event('online'));
    refused.breakOff(new Refused('attachmentRefused'));
    expect(await refused.box.arrive()).toBe(true);
    const dropped = boxUnderWay();
    window.dispatchEvent(new Event('online'));
    dropped.box.drop(dropped.box.chosen[0]!.key);
    dropped.breakOff(new Unreachable());
    await dropped.box.arrive();
    expect(dropped.box.chosen).toEqual([]);
    expect(upload).toHaveBeenCalledTimes(2);
  });

  it('are listened for as long as anybody looks', async () => {
    const { box, breakOff } = boxUnderWay();
    box.subscribe(() => undefined)();
    breakOff(new Unreachable());
    await vi.waitFor(() => expect(box.chosen[0]!.failed).toBeInstanceOf(Unreachable));
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(box.chosen[0]!.id).toBe('id of a.pdf'));
  });
});
