export * from './hint';
export * from './useLive';
export * from './LiveCount';
