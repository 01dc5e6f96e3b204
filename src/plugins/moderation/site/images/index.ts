export * from './imageDoor';
export * from './imageOf';
export * from './searchQuery';
