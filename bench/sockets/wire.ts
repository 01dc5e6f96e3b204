import { WebSocket } from 'ws';

/** What a page of the site says and hears, spoken by hand: the generator shares the cores with what it measures. */
export interface Wire {
  /** Says something, and answers what the site answers. */
  ask: (event: string, data: unknown) => Promise<unknown>;
  /** Called with everything that is told. */
  heard: (event: string, data: unknown) => void;
  close: () => void;
  isOpen: () => boolean;
}

/** Opens a page's socket: engine.io's packets are a digit and a text, socket.io's another digit and JSON. */
export function openWire(url: string, cookie: string): Promise<Wire> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    headers: { cookie, origin: url },
    perMessageDeflate: false,
  });
  const answers = new Map<number, (answer: unknown) => void>();
  let next = 0;
  return new Promise((resolve, reject) => {
    const wire: Wire = {
      ask: (event, data) =>
        new Promise((answer) => {
          answers.set(next, answer);
          socket.send(`42${next}${JSON.stringify([event, data])}`);
          next += 1;
        }),
      heard: () => undefined,
      close: () => socket.close(),
      isOpen: () => socket.readyState === WebSocket.OPEN,
    };
    socket.on('error', reject);
    socket.on('unexpected-response', (_, response) => reject(new Error(`A socket was answered with ${response.statusCode}`)));
    socket.on('message', (raw: Buffer) => {
      const text = raw.toString();
      if (text === '2') return socket.send('3');
      if (text.startsWith('0')) return socket.send('40');
      if (text.startsWith('40')) return resolve(wire);
      const [, kind, id = '', body = ''] = /^4([23])(\d*)(.*)$/s.exec(text) ?? [];
      if (kind === '2') {
        const [event, data] = JSON.parse(body) as [string, unknown];
        wire.heard(event, data);
      } else if (kind === '3') {
        answers.get(Number(id))?.((JSON.parse(body) as unknown[])[0]);
        answers.delete(Number(id));
      }
    });
  });
}
