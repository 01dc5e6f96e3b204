export { fontFile, unwrapWoff } from './fontFile';
export { renameFont } from './renameFont';
