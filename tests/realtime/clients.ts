import { io, type Socket } from 'socket.io-client';

const open = new Set<Socket>();

/** A page of the site as a server sees it: what a browser sends, and everything that it hears. */
export interface Page {
  socket: Socket;
  heard: { event: string; data: unknown }[];
}

/** Opens a page's socket; rejects where it is refused. */
export function openPage(url: string, { cookie, origin = 'http://localhost:3000' }: { cookie?: string; origin?: string | null }): Promise<Page> {
  const extraHeaders = { ...(cookie && { Cookie: cookie }), ...(origin && { Origin: origin }) };
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders });
  open.add(socket);
  const heard: Page['heard'] = [];
  socket.onAny((event: string, data: unknown) => heard.push({ event, data }));
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve({ socket, heard }));
    socket.once('connect_error', (error) => reject(error));
    // A server that is gone between its "open" and its "connected" is no refusal.
    socket.once('disconnect', (reason) => reject(new Error(`The page was not opened: ${reason}`)));
  });
}

/** Closes every page that a test has opened. */
export function closePages(): void {
  for (const socket of open) socket.disconnect();
  open.clear();
}
