import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import type { Reader } from '../../reader';
import type { PairGround, SessionDetail } from '../parts/sessionGround';
import type { SessionActions } from './sessionActions';

/** What each part of the page is drawn from. */
export interface SessionGround extends PairGround {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  session: SessionDetail;
  now: Date;
  actions: SessionActions;
}
