import type { Standing } from './roles';

/**
 * A named tie between a person and a document, which narrows a grant to the documents that have it.
 * `self`: the document is the person. `owner`: it belongs to the person. `author`: the person wrote it.
 */
export type Relation = 'self' | 'owner' | 'author';

/** Who is granted a permission: a whole column, or a column for the documents with a relation only. */
export type Grant = Standing | `${Standing}:${Relation}`;

const everyone = ['visiteur', 'apprenant', 'formateur', 'contributeur', 'parent', 'administrateur'] as const;
const signedIn = ['apprenant', 'formateur', 'contributeur', 'parent', 'administrateur'] as const;
const themselves = signedIn.map((role) => `${role}:self` as const);
const theirs = signedIn.map((role) => `${role}:owner` as const);

/**
 * THE permission matrix: every permission of the platform, and who has it. Nothing else decides.
 * The seven rows marked (brief) are the brief's own table.
 */
export const matrix = {
  // Exercises
  'exercise.view': everyone, // (brief) see public exercises
  'exercise.draft': ['formateur', 'contributeur', 'administrateur'], // (brief) create a draft, as a contribution
  'exercise.write': ['formateur', 'administrateur'], // the same among the exercises themselves
  'exercise.edit': ['formateur', 'administrateur'],
  'exercise.publish': ['formateur', 'administrateur'], // (brief) publish directly
  'exercise.delete': ['administrateur', 'formateur:author'],
  'contribution.own': ['formateur:author', 'contributeur:author', 'administrateur:author'], // one's own: drafts are nobody else's
  'contribution.submit': ['contributeur', 'administrateur'], // (brief) submit for review
  'contribution.review': ['administrateur'], // (brief) approve, reject
  'contributor.request': ['apprenant', 'formateur', 'parent'], // ask to become a contributor
  'contributor.decide': ['administrateur'],
  'category.view': everyone,
  'category.manage': ['formateur', 'administrateur'],

  // Images
  'image.view': everyone, // approved ones
  'image.viewUnapproved': ['formateur:author', 'contributeur:author', 'administrateur'], // what waits, and what was rejected
  'image.viewDraft': ['formateur:author', 'contributeur:author', 'administrateur:author'], // what its author has taken back
  'image.upload': ['formateur', 'contributeur', 'administrateur'], // (brief) upload images
  'image.edit': ['formateur:author', 'contributeur:author', 'administrateur'],
  'image.delete': ['formateur:author', 'contributeur:author', 'administrateur'],
  'image.moderate': ['administrateur'], // (brief) moderate images
  'image.approvedAtOnce': ['formateur', 'administrateur'], // what they upload needs no moderation

  // Doing exercises
  'attempt.make': everyone,
  'attempt.read': [...theirs, 'visiteur:owner', 'administrateur'],
  'report.make': everyone, // "report an error on this step"
  'report.read': ['formateur', 'administrateur'],
  'report.handle': ['formateur', 'administrateur'],

  // People
  'account.register': everyone,
  'account.signIn': everyone,
  'account.own': themselves, // see and change one's own account
  'profile.show': themselves, // put a picture and a biography beside one's name
  'channel.add': themselves, // be told by telephone or on a device as well
  'person.read': [...themselves, 'administrateur'],
  'person.update': [...themselves, 'administrateur'],
  'person.create': ['administrateur'],
  'person.delete': ['administrateur'],
  'person.grantRole': ['administrateur'],
  'person.unlock': ['administrateur'], // lift the limits that tries have set on an address

  // Talking to each other
  'conversation.own': theirs, // those one is in; nobody else's, an administrator neither
  'conversation.readReported': ['administrateur'], // the extract that a member has reported, and that is written down

  // Reports and disputes
  'case.report': signedIn, // say that something is not as it should be
  'case.own': theirs, // what one has reported, and what was decided of oneself
  'case.handle': ['administrateur'],

  // Mentorship
  'mentor.view': everyone, // the directory; minors are shown to those who have signed in
  'mentor.own': theirs, // ask to become a mentor, and keep one's own profile
  'mentor.decide': ['administrateur'], // who becomes a mentor, and who pauses from being one
  'mentorship.request': signedIn, // say what one is looking for, and ask a mentor
  'mentorship.own': theirs, // those one takes part in; nobody else's, an administrator neither
  'mentorship.manage': ['administrateur'], // see how others' relations are, change, mediate and hand over one: never what the two write
  'matching.manage': ['administrateur'], // bring many together, and see whom mentors are missing for
  'mentorshipTemplate.view': signedIn,
  'mentorshipTemplate.manage': ['administrateur'],

  // Programs
  'apiKey.own': ['formateur:owner', 'administrateur:owner'], // make keys that act for oneself, see and revoke them
  'apiKey.manage': ['administrateur'], // see and revoke everybody's
  'webhook.manage': ['administrateur'], // tell other sites of what happens here

  // Running the platform
  'panel.enter': ['formateur', 'administrateur'],
  'settings.read': everyone,
  'settings.update': ['administrateur'],
  'mail.read': ['administrateur'],
  'mail.liftAddress': ['administrateur'], // write again to an address that refused a mail
  'message.confirm': ['administrateur'], // look at what waits for a second look, and send it or not
  'mail.sendAgain': ['administrateur'], // of what failed for good
  'audit.read': ['administrateur'],
  'backup.read': ['administrateur'], // what became of the backups of each day; never the backups
  'job.manage': ['administrateur'], // see what waits in the background, send again what failed
  'own.preferences': ['formateur:owner', 'administrateur:owner'], // the panel's own columns and filters
  'nobody': [], // written by commands, read by commands
} as const satisfies Record<string, readonly Grant[]>;

export type Permission = keyof typeof matrix;

/**
 * What somebody under the age of consent may do before a guardian has agreed, of what the matrix grants: learn, and
 * look after the account. Whatever is not named here waits, the permissions of plugins to come too.
 */
export const whileWaiting: readonly Permission[] = [
  'exercise.view',
  'category.view',
  'image.view',
  'attempt.make',
  'attempt.read',
  'report.make',
  'case.report', // a child is protected before anybody has agreed
  'case.own',
  'account.register',
  'account.signIn',
  'account.own',
  'person.read',
  'settings.read',
];
