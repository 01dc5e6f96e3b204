export { reasonDocs } from './apiDocs';
export { reasonEndpoints } from './endpoints';
export type { ReasonKind } from './input';
export type { RejectionReason } from './rejectionReasons';
