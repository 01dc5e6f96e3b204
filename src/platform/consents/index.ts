export { consentDocs } from './apiDocs';
export { agreesTo, endGuardianConsents, isOffered, takeGuardianConsent } from './consents';
export { giverTexts } from './giver';
export { chooseConsent } from './commands/chooseConsent';
export { consentEndpoints } from './endpoints';
export { consentsData } from './personalData';
export { guardianWordings, purposes, wordings, type GuardianPurpose, type Purpose } from './purposes';
export { ownConsents } from './queries/ownConsents';
