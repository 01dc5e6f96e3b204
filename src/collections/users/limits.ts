import type { Limit } from '@mentora/platform/limits';

const minutes = 60;

/** Limits that concern one address and one network, and one network whatever the address. */
export const limits = {
  signIn: { name: 'signIn', tries: 5, seconds: 15 * minutes },
  signInNetwork: { name: 'signInNetwork', tries: 60, seconds: 15 * minutes },
  register: { name: 'register', tries: 5, seconds: 60 * minutes },
  registerNetwork: { name: 'registerNetwork', tries: 20, seconds: 60 * minutes },
  mailLink: { name: 'mailLink', tries: 3, seconds: 15 * minutes },
  mailLinkNetwork: { name: 'mailLinkNetwork', tries: 20, seconds: 60 * minutes },
  code: { name: 'code', tries: 20, seconds: 15 * minutes },
  firstAdministrator: { name: 'firstAdministrator', tries: 10, seconds: 15 * minutes },
  addressChange: { name: 'addressChange', tries: 5, seconds: 60 * minutes },
  ownPassword: { name: 'ownPassword', tries: 5, seconds: 15 * minutes },
  dataExport: { name: 'dataExport', tries: 5, seconds: 24 * 60 * minutes },
  meter: { name: 'meter', tries: 120, seconds: 1 * minutes },
} as const satisfies Record<string, Limit>;
