export * from './days';
export * from './locales';
export * from './localePath';
export * from './normaliseText';
export * from './zones';
