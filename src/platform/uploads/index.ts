export { uploadsOf } from './files';
export type { Uploads } from './Uploads';
export { passing } from './prefixes';
export { requireClean } from './scan';
