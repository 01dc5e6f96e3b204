export * from './definitions';
export * from './emit';
export { sweepReceipts } from './deliver';
