export * from './roles';
export * from './matrix';
export * from './decide';
export * from './surfaces';
export * from './endpointSurfaces';
export * from './payload';
