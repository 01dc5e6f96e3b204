import { may } from '@mentora/access';
import { createServer, type IncomingMessage } from 'node:http';
import type { Payload } from 'payload';
import { Server } from 'socket.io';
import type { JobData } from '../jobs/definitions';
import { figures } from '../metrics/figures';
import { registriesOf } from '../registries';
import { socketPath, takeUpgrades } from '../runtime/siteUpgrades';
import { atStop } from '../runtime/stopping';
import { settings } from '../settings';
import { betweenNodes } from './betweenNodes';
import { permissionOf } from './definitions';
import { headersOf, isOwnPage, type LogIns, type SocketPerson } from './handshake';
import { hear } from './hear';
import { publishBy } from './tell';
import { watchLogIns } from './watch';

/** What one person may have open on one node: several devices, several pages each. */
const socketsEach = 40;

/** A list of people goes through the database in parts that it takes in one notice. */
const peopleAtOnce = 100;

const roomOf = (person: string) => `person:${person}`;

/**
 * Opens this process to sockets, and has what it tells reach the pages open on every node. A process without the role
 * "web" has no sockets of its own and tells the others. Answers how to stop early.
 */
export async function startRealtime(payload: Payload, logIns: LogIns): Promise<() => Promise<void>> {
  const { socketEvents } = registriesOf(payload.config);
  for (const event of socketEvents) permissionOf(event);

  const nodes = await betweenNodes(payload);
  const people = new WeakMap<IncomingMessage, SocketPerson>();
  // It never listens: the process's own server hands over what is opened at our path.
  const entrance = createServer();
  const io = new Server(entrance, {
    path: socketPath,
    // By polling, the requests of one socket would have to find the same node each time.
    transports: ['websocket'],
    serveClient: false,
    destroyUpgrade: false,
    maxHttpBufferSize: 64 * 1024,
    adapter: nodes.adapter,
    allowRequest: (request, answer) => {
      void whoAsks(request).then(
        (person) => {
          if (person) people.set(request, person);
          answer(person ? null : 'refused', person !== null);
        },
        (err: unknown) => {
          payload.logger.warn({ err, msg: 'A socket could not be opened' });
          answer('refused', false);
        },
      );
    },
  });

  async function whoAsks(request: IncomingMessage): Promise<SocketPerson | null> {
    if (!isOwnPage(request)) return null;
    const person = await logIns.personOf(headersOf(request));
    if (!may('account.own', person?.user)) return null;
    const open = io.sockets.adapter.rooms.get(roomOf(person!.user.id))?.size ?? 0;
    return open < socketsEach ? person : null;
  }

  /** Tells the pages that people have open on this node. */
  async function tellHere(ids: readonly string[], name: string, data: JobData, given?: unknown): Promise<void> {
    const event = socketEvents.find((each) => each.name === name);
    // Another node may know a plugin that this one has not.
    if (!event) return;
    const permission = permissionOf(event);
    const there = ids.flatMap((id) => [...(io.sockets.adapter.rooms.get(roomOf(id)) ?? [])]);
    const sockets = there
      .map((id) => io.sockets.sockets.get(id))
      .filter((socket) => socket && may(permission, (socket.data as SocketPerson).user));
    if (sockets.length === 0) return;
    const body: unknown = given ?? (event.load ? await event.load(payload, data) : data);
    if (body === null) return;
    for (const socket of sockets) socket?.emit(name, body);
  }

  const tellHereOrLog = (ids: readonly string[], name: string, data: JobData, given?: unknown) =>
    void tellHere(ids, name, data, given).catch((err: unknown) => {
      payload.logger.warn({ err, event: name, msg: 'Open pages could not be told' });
    });

  /** Where there is no other node, it would be a way to the database for every message, and nobody to hear of it. */
  async function tellOthers(...told: [ids: readonly string[], name: string, data: JobData]): Promise<void> {
    if (!(await nodes.areNone(io))) io.serverSideEmit('tell', ...told);
  }

  io.on('tell', tellHereOrLog);
  io.on('connection', (socket) => {
    const person = people.get(socket.request)!;
    socket.data = person;
    figures().sockets.inc();
    socket.once('disconnect', () => figures().sockets.dec());
    void socket.join(roomOf(person.user.id));
    hear(socket, payload, socketEvents);
  });

  publishBy((ids, name, data, body) => {
    for (let from = 0; from < ids.length; from += peopleAtOnce) {
      const some = ids.slice(from, from + peopleAtOnce);
      tellHereOrLog(some, name, data, body);
      void tellOthers(some, name, data);
    }
  });
  if (settings().roles.includes('web')) {
    await nodes.ready(io);
    takeUpgrades((request, socket, head) => void entrance.emit('upgrade', request, socket, head));
  }
  const unwatch = watchLogIns(io, payload, logIns);

  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= (async () => {
      takeUpgrades(undefined);
      publishBy(undefined);
      unwatch();
      await io.close();
      await nodes.close();
    })());
  atStop('Sockets', close);
  return close;
}
