export * from './clientAddress';
export * from './contentSecurityPolicy';
export * from './cookies';
export * from './privateJson';
export * from './sameOrigin';
