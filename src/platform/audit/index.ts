export * from './collection';
export * from './record';
