import { sealedColumn } from '../crypto/sealedColumn';

/** Messages that still have to leave, and those that could not. */
export const outgoingTexts = sealedColumn({ key: 'outgoing', table: 'message_log', column: 'request', kind: 'outgoing' });
