import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import type { MentorshipDetail } from '../../mentorships/queries/mentorshipDetail';
import type { PageAction } from '../forms/fields';
import type { Reader } from '../reader';

/** The host's server actions behind the forms of the page. */
export type RelationActions = Record<
  'accept' | 'decline' | 'propose' | 'answer' | 'withdraw' | 'pause' | 'resume' | 'extend' | 'end' | 'say' | 'goals' | 'handover',
  PageAction
>;

/** What each part of the page is drawn from. */
export interface RelationGround {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  relation: MentorshipDetail;
  /** The other's name, or a word for who is gone. */
  name: string;
  now: Date;
  actions: RelationActions;
}
