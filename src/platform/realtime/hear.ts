import { may } from '@mentora/access';
import { createLocalReq, type Payload } from 'payload';
import type { Socket } from 'socket.io';
import { MentoraError } from '../errors';
import { permissionOf, type SocketEvent } from './definitions';
import type { SocketPerson } from './handshake';

/** What a page may say in ten seconds; one that says more is cut. */
const atMost = 100;
const within = 10_000;

/** Lets the page at the other end say what the registered events allow, and answers each by `{ ok }` or `{ error }`. */
export function hear(socket: Socket, payload: Payload, events: readonly SocketEvent[]): void {
  const { user } = socket.data as SocketPerson;
  let said = 0;
  const timer = setInterval(() => (said = 0), within);
  timer.unref();
  socket.on('disconnect', () => clearInterval(timer));
  socket.onAny(() => {
    said += 1;
    if (said > atMost) socket.disconnect(true);
  });

  for (const event of events) {
    const { name, receive } = event;
    if (!receive || !may(permissionOf(event), user)) continue;
    socket.on(name, (data: unknown, answer: unknown) => {
      const reply = typeof answer === 'function' ? (answer as (value: unknown) => void) : () => undefined;
      void (async () => receive(await createLocalReq({ user }, payload), data))().then(
        (ok) => reply({ ok: ok ?? null }),
        (err: unknown) => {
          if (err instanceof MentoraError) return reply({ error: err.code });
          payload.logger.error({ err, event: name, msg: 'What a page said could not be done' });
          reply({ error: 'unexpected' });
        },
      );
    });
  }
}
