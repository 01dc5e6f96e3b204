export { isSuspended } from './standing';
export { readSuspensionLink, suspensionAddress, suspensionPath } from './link';
export { holdAdministrators, lift, suspend, suspensionTexts, type NewSuspension } from './suspend';
export { refuseSuspended, suspensionByLink, suspensionOf, suspensionsData, type Suspension } from './suspensionOf';
