import type { PageAction } from '../forms/fields';

/** The host's server actions behind the forms of the page. */
export interface ProfileActions {
  apply: PageAction;
  saveMentor: PageAction;
  saveMentee: PageAction;
  away: PageAction;
  back: PageAction;
}
