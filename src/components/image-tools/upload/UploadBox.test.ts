import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../../player/door';
import type { ImageDetails, LibraryImage, Uploaded, UploadOptions } from '../door';
import { shrinkImage } from '../shrink/shrinkImage';
import { UploadBox, type UploadItem } from './UploadBox';

vi.mock('../shrink/shrinkImage', () => ({ shrinkImage: vi.fn() }));
vi.mock('../details/readDetails', () => ({ readDetails: () => Promise.resolve({ title: '', takenAt: null, place: false }) }));

const shrunk = { blob: new Blob(['x'], { type: 'image/webp' }), small: new Blob(['s']), width: 2, height: 2, original: { width: 4, height: 4 } };
const image = (title: string): LibraryImage => ({
  id: title, title, alt: '', description: '', tags: [], category: null, state: 'pending', mine: true, reason: null, src: '', card: '', width: 2, height: 2,
});

const near = vi.fn<(small: Blob, signal: AbortSignal) => Promise<LibraryImage[]>>();
const upload = vi.fn<(file: File, details: ImageDetails, options: UploadOptions) => Promise<Uploaded>>();

function boxWith(...names: string[]) {
  const box = new UploadBox({ door: { near, upload }, sayDate: String });
  box.add(names.map((name) => new File(['x'], name)));
  const item = (name: string): UploadItem => box.items.find((each) => each.name === name)!;
  const reaches = (name: string, stage: UploadItem['stage']) => vi.waitFor(() => expect(item(name).stage).toBe(stage));
  const describeAll = () => box.items.forEach(({ key, name }) => box.write(key, { title: name, alt: { fr: 'x' } }));
  return { box, item, reaches, describeAll };
}

beforeEach(() => {
  vi.mocked(shrinkImage).mockReset().mockResolvedValue(shrunk);
  near.mockReset().mockResolvedValue([]);
  upload.mockReset().mockImplementation((_file, { title }) => Promise.resolve({ image: image(title), lacksLanguages: false }));
});

afterEach(() => vi.unstubAllGlobals());

describe('images that are being added', () => {
  it('are sent once their words are there, and tell who listens', async () => {
    const { box, item, reaches, describeAll } = boxWith('a');
    const heard = vi.fn();
    box.onSent(heard);
    await reaches('a', 'ready');
    expect(box.send()).toBe(item('a').key);
    expect(item('a').errors).toEqual({ title: 'required', alt: 'required' });
    expect(upload).not.toHaveBeenCalled();
    describeAll();
    expect(item('a').errors).toEqual({});
    expect(box.send()).toBeNull();
    await reaches('a', 'sent');
    expect(heard).toHaveBeenCalledExactlyOnceWith(image('a'));
    expect(upload.mock.calls[0]![0].name).toBe('image.webp');
  });

  it('each have an outcome of their own: one that is refused keeps no other back', async () => {
    const { box, item, reaches, describeAll } = boxWith('a', 'b', 'c');
    for (const name of ['a', 'b', 'c']) await reaches(name, 'ready');
    describeAll();
    upload.mockImplementation((_file, { title }) => (title === 'b' ? Promise.reject(new Refused('fileInfected')) : Promise.resolve({ image: image(title), lacksLanguages: false })));
    box.send();
    await reaches('c', 'sent');
    expect(['a', 'b', 'c'].map((name) => item(name).stage)).toEqual(['sent', 'failed', 'sent']);
    // Trying again would be refused again.
    box.send();
    await reaches('b', 'failed');
    expect(upload).toHaveBeenCalledTimes(3);
  });

  it('wait where something looks the same, until the person has chosen', async () => {
    near.mockResolvedValue([image('twin')]);
    const { box, item, reaches, describeAll } = boxWith('a');
    await vi.waitFor(() => expect(item('a').near).toHaveLength(1));
    describeAll();
    box.send();
    expect(item('a').stage).toBe('ready');
    box.addAnyway(item('a').key);
    box.send();
    await reaches('a', 'sent');
    expect(upload).toHaveBeenCalledTimes(1);
  });

  it('are not added twice where only the answer was lost', async () => {
    const { box, reaches, describeAll } = boxWith('a');
    await reaches('a', 'ready');
    describeAll();
    upload.mockRejectedValueOnce(new Unreachable());
    box.send();
    await reaches('a', 'failed');
    near.mockResolvedValue([image('a')]);
    box.send();
    await reaches('a', 'sent');
    expect(upload).toHaveBeenCalledTimes(1);
  });

  it('are sent again where nothing had arrived, or something of somebody else’s looks the same', async () => {
    const { box, reaches, describeAll } = boxWith('a');
    await reaches('a', 'ready');
    describeAll();
    upload.mockRejectedValueOnce(new Unreachable());
    box.send();
    await reaches('a', 'failed');
    near.mockResolvedValue([{ ...image('a'), mine: false }]);
    box.send();
    await reaches('a', 'sent');
    expect(upload).toHaveBeenCalledTimes(2);
  });

  it('go again by themselves where they broke with a network that came back meanwhile', async () => {
    vi.stubGlobal('window', new EventTarget());
    const { box, reaches, describeAll } = boxWith('a');
    const stop = box.subscribe(() => undefined);
    await reaches('a', 'ready');
    describeAll();
    let breakOff: (error: Unreachable) => void = () => undefined;
    upload.mockImplementationOnce(() => new Promise((_, reject) => (breakOff = reject)));
    box.send();
    await vi.waitFor(() => expect(upload).toHaveBeenCalledTimes(1));
    window.dispatchEvent(new Event('online'));
    breakOff(new Unreachable());
    await reaches('a', 'sent');
    expect(upload).toHaveBeenCalledTimes(2);
    stop();
  });

  it('are stopped with their words kept, and can be sent after all', async () => {
    const { box, item, reaches, describeAll } = boxWith('a');
    await reaches('a', 'ready');
    describeAll();
    upload.mockImplementationOnce((_file, _details, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))));
    box.send();
    await reaches('a', 'sending');
    box.cancel(item('a').key);
    await reaches('a', 'ready');
    expect(item('a').draft.title).toBe('a');
    box.send();
    await reaches('a', 'sent');
  });

  it('are drawn as they were retouched last, whichever drawing is done first', async () => {
    const { box, item, reaches } = boxWith('a');
    await reaches('a', 'ready');
    let finishFirst: (value: typeof shrunk) => void = () => undefined;
    vi.mocked(shrinkImage).mockImplementationOnce(() => new Promise((resolve) => (finishFirst = resolve)));
    const { key } = item('a');
    box.retouch(key, { crop: null, width: 1, covers: [] });
    const later = { ...shrunk, width: 99 };
    vi.mocked(shrinkImage).mockResolvedValueOnce(later);
    box.retouch(key, { crop: null, width: 99, covers: [] });
    await vi.waitFor(() => expect(item('a').image).toBe(later));
    finishFirst(shrunk);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(item('a').image).toBe(later);
  });
});
