import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseHugeBody } from './boundBody';

const most = 100_000;
let seen = 0;
const server = createServer((request, response) => {
  if (refuseHugeBody(request, response, most)) return;
  seen = 0;
  request.on('data', (chunk: Buffer) => (seen += chunk.length));
  request.on('error', () => undefined);
  request.on('end', () => response.end(String(seen)));
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

function send(body: BodyInit): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, duplex: 'half' } as RequestInit);
}

/** A body that does not say how long it is. */
function stream(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(left, 10_000)));
      left -= 10_000;
    },
  });
}

describe('a body', () => {
  it('that fits is taken, whether or not it says its length', async () => {
    expect(await (await send('x'.repeat(most))).text()).toBe(String(most));
    expect(await (await send(stream(most))).text()).toBe(String(most));
  });

  it('that says it is too long is refused before it is read', async () => {
    expect((await send('x'.repeat(most + 1))).status).toBe(413);
  });

  it('that is refused may be sent to its end: who reads the answer only then finds it', async () => {
    const bytes = 200 * most;
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${bytes}\r\n\r\n`);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.write(Buffer.alloc(bytes), (error) => (error ? reject(error) : resolve()));
    });
    expect(await text(socket)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('that grows too long is cut off', async () => {
    await expect(send(stream(50 * most))).rejects.toThrow();
    expect(seen).toBeLessThanOrEqual(most);
  });
});
