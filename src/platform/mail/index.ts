export * from './collection';
export * from './deliver';
export * from './send';
