export * from './uploadFile';
export { Refused, Unreachable } from '../player/door';
