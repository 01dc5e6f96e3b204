import type { PayloadRequest } from 'payload';
import { MentoraError } from '../errors';
import { settings } from '../settings';
import { askClamAv } from './clamav';

/**
 * Holds a received file until a scanner says that it is clean, where `CLAMAV_HOST` names one; nothing is decoded or
 * kept before. Throws 400 `fileInfected`, and 503 `scannerAway` where nobody can say.
 */
export async function requireClean(req: Pick<PayloadRequest, 'payload'>, bytes: Uint8Array): Promise<void> {
  const { clamav } = settings();
  if (!clamav) return;
  const found = await askClamAv(clamav, bytes).catch((err: unknown) => {
    req.payload.logger.error({ err, msg: 'An uploaded file could not be scanned, and was refused' });
    throw new MentoraError('scannerAway', { status: 503, field: 'file', retryAfter: 60 });
  });
  if (found === undefined) return;
  req.payload.logger.warn({ found, msg: 'An uploaded file was refused: the scanner has found something' });
  throw new MentoraError('fileInfected', { status: 400, field: 'file' });
}
