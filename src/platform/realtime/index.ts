export * from './definitions';
export { tell } from './tell';
export { startRealtime } from './server';
export type { LogIns, SocketPerson } from './handshake';
