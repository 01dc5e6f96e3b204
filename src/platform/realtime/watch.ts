import type { Person } from '@mentora/access';
import type { Payload } from 'payload';
import type { Server } from 'socket.io';
import type { LogIns, SocketPerson } from './handshake';

/** A log-out, a lost role and a guardian's agreement cut within five seconds, whoever ended the log-in, and wherever. */
const interval = 2_500;

/**
 * Looks again and again whether the log-ins behind the open sockets still hold, with the same rights, and cuts those
 * that do not. It asks the database rather than waiting to be told: a log-in can end by a command, with its account, by
 * its age or by an administrator's hand, and what is told can be lost.
 */
export function watchLogIns(io: Server, payload: Payload, { standingOf }: Pick<LogIns, 'standingOf'>): () => void {
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void cutEnded(io, standingOf)
      // Without the database there is nothing private to be told either.
      .catch((err: unknown) => payload.logger.warn({ err, msg: 'The log-ins of open sockets could not be looked up' }))
      .finally(() => (looking = false));
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

async function cutEnded(io: Server, standingOf: LogIns['standingOf']): Promise<void> {
  const sockets = [...io.sockets.sockets.values()].map((socket) => ({ socket, person: socket.data as SocketPerson }));
  if (sockets.length === 0) return;
  const now = await standingOf([...new Set(sockets.map(({ person }) => person.sessionId))]);
  for (const { socket, person } of sockets) {
    if (!sameRights(now.get(person.sessionId), person.user)) socket.disconnect(true);
  }
}

type Standing = Pick<Person, 'roles' | 'awaitsGuardian'>;

function sameRights(now: Standing | undefined, before: Standing): boolean {
  if (!now || now.awaitsGuardian !== before.awaitsGuardian) return false;
  return now.roles.length === before.roles.length && now.roles.every((role) => before.roles.includes(role));
}
