import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { completeSettings } from '@mentora/platform/settings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxFileBytes } from '@/collections/images/limits';
import type { TestPerson } from '../../support/people';
import { testPlatform, type TestPlatform } from '../../support/platform';
import { heavyPng, pngFile } from '../files';
import { mediaFiles, upload } from '../upload';
import { pngChunk, withPngChunks, zipOf } from './bytes';

let platform: TestPlatform;
let contributor: TestPerson;
let png: Buffer;

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  png = await pngFile(64, 48);
});

const boundary = 'x-boundary';
const part = (head: string, body: string | Buffer) => Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), Buffer.from(body as string), Buffer.from('\r\n')]);
const words = part('Content-Disposition: form-data; name="_payload"', JSON.stringify({ title: 'Écran', alt: 'Un écran' }));
const picture = (head = 'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png', body = png) => part(head, body);
const end = Buffer.from(`--${boundary}--\r\n`);

async function send(body: Buffer, type = `multipart/form-data; boundary=${boundary}`) {
  const answer = await platform.request('POST', '/api/images', { as: contributor, body: new Uint8Array(body), headers: { 'content-type': type } });
  const text = await answer.text();
  return { status: answer.status, errors: (JSON.parse(text) as { errors?: { code: string; message: string }[] }).errors };
}

describe('forms that are wrong', () => {
  it.each<[string, () => Buffer, string?]>([
    ['no part at all', () => end],
    ['nothing', () => Buffer.alloc(0)],
    ['a form that breaks off in the file', () => Buffer.concat([words, picture().subarray(0, 300)])],
    ['a form that breaks off in a head', () => Buffer.concat([words, Buffer.from(`--${boundary}\r\nContent-Dispo`)])],
    ['a form without its end', () => Buffer.concat([words, picture()])],
    ['another boundary than the form has', () => Buffer.concat([words, picture(), end]), 'multipart/form-data; boundary=other'],
    ['no boundary', () => Buffer.concat([words, picture(), end]), 'multipart/form-data'],
    ['the file in a field of another name', () => Buffer.concat([words, picture('Content-Disposition: form-data; name="picture"; filename="a.png"'), end])],
    ['the file as a text', () => Buffer.concat([words, picture('Content-Disposition: form-data; name="file"'), end])],
    ['words that are no JSON', () => Buffer.concat([part('Content-Disposition: form-data; name="_payload"', '{title:'), picture(), end])],
    ['no words', () => Buffer.concat([picture(), end])],
    ['a form within the form', () => Buffer.concat([words, picture('Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: multipart/mixed; boundary=y', Buffer.from('--y\r\n\r\nx\r\n--y--')), end])],
    ['a file of no bytes', () => Buffer.concat([words, picture(undefined, Buffer.alloc(0)), end])],
    ['the bytes alone', () => png, 'image/png'],
    ['JSON with the bytes in it', () => Buffer.from(JSON.stringify({ title: 't', alt: 'a', file: png.toString('base64') })), 'application/json'],
    ['JSON that names a file of the machine', () => Buffer.from(JSON.stringify({ title: 't', alt: 'a', filename: '../../etc/passwd', url: 'file:///etc/passwd' })), 'application/json'],
  ])('%s: refused with a code and a sentence, and nothing is kept', async (_, body, type) => {
    const before = await mediaFiles();
    const { status, errors } = await send(body(), type);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]).toMatchObject({ code: expect.stringMatching(/^[a-z]\w+$/), message: expect.stringMatching(/^[A-ZÀ-Ü].{10,}/) });
    expect(await mediaFiles()).toEqual(before);
  });

  it('a form that is right is taken (control)', async () => {
    expect((await send(Buffer.concat([words, picture(), end]))).status).toBe(201);
  });

  it('of two files at most one is taken', async () => {
    const before = await mediaFiles();
    const { status } = await send(Buffer.concat([words, picture(), picture('Content-Disposition: form-data; name="file"; filename="b.png"\r\nContent-Type: image/png'), end]));
    const after = await mediaFiles();
    if (status === 201) expect(after.length).toBe(before.length + 3);
    else expect(after).toEqual(before);
  });
});

describe('files that are too large', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['a picture of one byte too many', async () => Buffer.concat([png, Buffer.alloc(maxFileBytes + 1 - png.length)])],
    ['a real picture of more than 1 MB', () => heavyPng(maxFileBytes + 1)],
    ['zeros', () => Promise.resolve(Buffer.alloc(maxFileBytes + 10))],
    ['an archive', () => Promise.resolve(zipOf('a', Buffer.alloc(maxFileBytes + 10)))],
  ])('%s: 413', async (_, file) => {
    const before = await mediaFiles();
    const { status, body } = await upload(platform, await file(), { as: contributor });
    expect({ status, body }).toMatchObject({ status: 413, body: { errors: [{ code: expect.stringMatching(/^(fileTooLarge|tooLarge)$/) }] } });
    expect(await mediaFiles()).toEqual(before);
  });
});

describe('the virus test file', () => {
  let scanner: Server;
  let asked = 0;
  // In two halves: a scanner of the machine would take this file away.
  const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`;

  /** As much of clamd as is asked of it: INSTREAM, and the finding. */
  beforeAll(async () => {
    scanner = createServer((socket) => {
      const chunks: Buffer[] = [];
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        const all = Buffer.concat(chunks);
        if (!all.subarray(-4).equals(Buffer.alloc(4))) return;
        asked += 1;
        socket.end(all.includes('EICAR-STANDARD') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
      });
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
    completeSettings({ CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String((scanner.address() as AddressInfo).port) });
  });

  afterAll(() => {
    completeSettings({ CLAMAV_HOST: '', CLAMAV_PORT: '' });
    scanner.close();
  });

  it.each<[string, () => Buffer]>([
    ['by itself, called .png', () => Buffer.from(eicar)],
    ['behind a picture', () => Buffer.concat([png, Buffer.from(eicar)])],
    ['as the comment of a picture', () => withPngChunks(png, [pngChunk('tEXt', `Comment\0${eicar}`)])],
    ['in an archive behind a picture', () => Buffer.concat([png, zipOf('eicar.com', Buffer.from(eicar))])],
  ])('%s: refused before anything is decoded', async (_, file) => {
    const before = await mediaFiles();
    const { status, body } = await upload(platform, file(), { as: contributor });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ code: 'fileInfected', field: 'file' }] } });
    expect(await mediaFiles()).toEqual(before);
  });

  it('hidden from a scanner in a compressed comment, does not outlive the picture’s being drawn anew', async () => {
    const hidden = withPngChunks(png, [pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(eicar)]))]);
    const { status, body } = await upload(platform, hidden, { as: contributor });
    expect(status).toBe(201);
    const { doc } = body as { doc: { url: string } };
    const kept = Buffer.from(await (await platform.request('GET', doc.url, { as: contributor })).arrayBuffer());
    expect(kept.includes('zTXt')).toBe(false);
  });

  it('is looked for in what is only compared, too', async () => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(Buffer.concat([png, Buffer.from(eicar)]))], { type: 'image/png' }), 'a.png');
    const before = asked;
    const answer = await platform.request('POST', '/api/images/near', { as: contributor, body: form });
    expect(asked).toBe(before + 1);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'fileInfected' }] });
  });
});
