export * from './collection';
export * from './consume';
