export { sealedColumn } from './sealedColumn';
export { seal, sealBytes, unseal, unsealed, unsealBytes, UnreadableText, type BoundTo } from './seal';
export { keysAsText } from './keys';
