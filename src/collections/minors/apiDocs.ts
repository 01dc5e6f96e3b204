import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { agreeAsGuardian } from './commands/agreeAsGuardian';
import { askGuardianAgain } from './commands/askGuardianAgain';
import { refuseAsGuardian } from './commands/refuseAsGuardian';
import { withdrawAsGuardian } from './commands/withdrawAsGuardian';

const part = 'users';
const age = 'Whether one is known to be under eighteen; whose agreement the account needs, and until when it waits.';
const done = 'That it is done.';

export const guardianDocs: ApiDoc[] = [
  { endpoint: 'GET /api/guardian', part, summary: 'See whether one’s account waits for a guardian', answers: age },
  { endpoint: 'POST /api/guardian', part, summary: 'Send the mail to one’s guardian again, or to another address', body: bodyOf(askGuardianAgain), answers: age },
  { endpoint: 'POST /api/guardian/agree', part, summary: 'Agree as a guardian, by the link of the mail', body: bodyOf(agreeAsGuardian), answers: done },
  { endpoint: 'POST /api/guardian/refuse', part, summary: 'Refuse as a guardian: the account is erased', body: bodyOf(refuseAsGuardian), answers: done },
  { endpoint: 'POST /api/guardian/withdraw', part, summary: 'Agree no longer as a guardian', body: bodyOf(withdrawAsGuardian), answers: done },
];
