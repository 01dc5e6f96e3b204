export * from './clientAddress';
export * from './cookies';
export * from './sameOrigin';
