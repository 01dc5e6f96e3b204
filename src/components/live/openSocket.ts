import { io, type Socket } from 'socket.io-client';
import { parseHint } from './hint';

/** One socket for the whole page, however many listen. */
let socket: Socket | undefined;

const isSignedIn = () => parseHint(document.cookie) !== null;

function openOnce(): Socket {
  if (!socket) {
    const opened = io({ transports: ['websocket'], reconnectionDelay: 1_000, reconnectionDelayMax: 60_000 });
    // Cut by the site: the log-in is over, or is another than it was. Where there is one, it is let in again.
    opened.on('disconnect', (reason) => {
      if (reason === 'io server disconnect' && isSignedIn()) opened.connect();
    });
    opened.on('connect_error', () => {
      if (!isSignedIn()) opened.disconnect();
    });
    socket = opened;
  }
  // Closed since somebody has signed out.
  if (!socket.active) socket.connect();
  return socket;
}

/**
 * Calls `hear` whenever the site tells this event, with what it tells, and without anything whenever the connection is
 * there (again): something may have been told meanwhile. Answers how to stop.
 */
export function onSocket(event: string, hear: (told?: unknown) => void): () => void {
  const opened = openOnce();
  const again = () => hear();
  opened.on(event, hear).on('connect', again);
  return () => void opened.off(event, hear).off('connect', again);
}

/** Calls `hear` with whether the connection is there: now, and each time that changes. Answers how to stop. */
export function onConnection(hear: (there: boolean) => void): () => void {
  const opened = openOnce();
  const came = () => hear(true);
  const went = () => hear(false);
  opened.on('connect', came).on('disconnect', went).on('connect_error', went);
  if (opened.connected) came();
  return () => void opened.off('connect', came).off('disconnect', went).off('connect_error', went);
}

/** Says something to the site, where there is a connection: whether it was said. Nobody waits for what comes of it. */
export function say(event: string, data: unknown): boolean {
  if (!socket?.connected) return false;
  socket.emit(event, data);
  return true;
}

/** Asks the site something by the socket; undefined where it does not answer soon. */
export async function ask(event: string, data: unknown, patience = 5_000): Promise<unknown> {
  if (!socket?.connected) return undefined;
  return socket.timeout(patience).emitWithAck(event, data).catch(() => undefined) as Promise<unknown>;
}
