import type { Permission, Role } from '@mentora/access';
import type { Config, Payload, PayloadRequest, Plugin, SanitizedConfig } from 'payload';
import type { ApiScope } from '../apiKeys/definitions';
import type { ApiDoc } from '../openapi/definitions';
import type { PrivateTexts } from '../crypto/privateTexts';
import type { Subscriber } from '../events/definitions';
import type { GuideChapter } from '../guides';
import type { Locale, Localised } from '../i18n/locales';
import type { Job, Tick } from '../jobs/definitions';
import type { SocketEvent } from '../realtime/definitions';
import type { WebhookEvent } from '../webhooks/definitions';
import type { ContributionKind, DecisionFollower } from './contributions';
import type { ImageUser } from './imageUsers';
import type { Mediator } from './mediators';
import type { MatchingCriterion } from './matchingCriteria';
import type { InteractionRule, ModerationSubject } from './moderationSubjects';
import type { LiveNumber, PanelView } from './panelViews';
import type { NotificationCategory, NotificationType } from '../notifications/definitions';

export * from './contributions';
export * from './imageUsers';
export * from './mediators';
export * from './matchingCriteria';
export * from './moderationSubjects';
export * from './panelViews';

/** An entry of the site's navigation. */
export interface NavigationEntry {
  key: string;
  href: string;
  label: Localised;
  /** Who sees it; `visitors` are those who have not signed in. */
  for: 'everyone' | 'signed-in' | 'visitors' | readonly Role[];
  /** Lower comes first. */
  order: number;
  /** `person`: with what is one's own, in the menu under one's name on a desk, and beside the bar on a phone. */
  place?: 'person';
  /** Name of a lucide icon. */
  icon: string;
  /** How many of what is there wait for this person. */
  count?: LiveNumber;
}

/** A link offered beside a step in the player. `{exercise}` and `{step}` in the address are filled in. */
export interface StepLink {
  key: string;
  href: string;
  label: Localised;
}

/** A line beside the facts of an exercise, on its page, which is the same for everybody. */
export interface ExerciseNote {
  key: string;
  /** What it says of an exercise, or null where there is nothing to say. */
  load: (payload: Payload, exercise: string, locale: Locale) => Promise<string | null>;
}

/** A file that is held of a person. */
export interface PersonalFile {
  /** Its name in the export. */
  name: string;
  bytes: number;
  /** Null where it has gone. */
  read: () => Promise<Uint8Array | null>;
}

/** How one collection gives out and forgets what it holds of a person. */
export interface PersonalData {
  collection: string;
  /** Everything held of the person, for the export. */
  export: (payload: Payload, userId: string) => Promise<unknown>;
  /** The files that belong to it. */
  files?: (payload: Payload, userId: string) => Promise<PersonalFile[]>;
  /** Erases or unties it. Runs in the transaction of the deletion. */
  erase: (req: PayloadRequest, userId: string) => Promise<void>;
}

/** Adds demo documents. Called once, on an empty database. */
export interface DemoData {
  key: string;
  seed: (payload: Payload, context: { log: (line: string) => void; scale: number }) => Promise<void>;
}

/** What a card of somebody's own space says. */
export interface SpaceCardContent {
  title: string;
  text: string;
  href: string;
  /** The words of its link: a verb. */
  action: string;
  /** Something waits for this person: it is said first. */
  waiting?: boolean;
}

/** A card of the page that answers "what now?". */
export interface SpaceCard {
  key: string;
  order: number;
  for: NavigationEntry['for'];
  /** What it says to this person now, or null where there is nothing to say. */
  load: (payload: Payload, person: { id: string; roles: readonly Role[]; locale: Locale }) => Promise<SpaceCardContent | null>;
}

/** One of the things that wait for a person. The address is within the panel: `/collections/images/…`. */
export interface PanelCardItem {
  href: string;
  label: string;
  detail?: string;
}

export interface PanelCardContent {
  count: number;
  /** Where all of them are. */
  href: string;
  /** The first few. */
  items: PanelCardItem[];
}

/** Something that may wait for a person on the start page of the panel: drafts, images to check, reports. */
export interface PanelCard {
  key: string;
  title: Localised;
  /** Who sees it. */
  permission: Permission;
  load: (req: PayloadRequest, locale: Locale) => Promise<PanelCardContent>;
}

/** The platform's extension points. They hang on the Payload config, never on module state. */
export interface Registries {
  navigation: NavigationEntry[];
  stepLinks: StepLink[];
  exerciseNotes: ExerciseNote[];
  spaceCards: SpaceCard[];
  personalData: PersonalData[];
  demoData: DemoData[];
  jobs: Job[];
  subscribers: Subscriber[];
  ticks: Tick[];
  notificationTypes: NotificationType[];
  notificationCategories: NotificationCategory[];
  panelCards: PanelCard[];
  socketEvents: SocketEvent[];
  privateTexts: PrivateTexts[];
  apiScopes: ApiScope[];
  apiDocs: ApiDoc[];
  webhookEvents: WebhookEvent[];
  guides: GuideChapter[];
  /** What people can contribute. */
  contributionKinds: ContributionKind[];
  /** What goes along when one of them is decided on at its own door. */
  decisionFollowers: DecisionFollower[];
  /** Who shows images in what is not published yet. */
  imageUsers: ImageUser[];
  panelViews: PanelView[];
  /** What people can report. */
  moderationSubjects: ModerationSubject[];
  /** What flags interactions by itself. */
  interactionRules: InteractionRule[];
  /** Who brings people together with somebody who mediates. */
  mediators: Mediator[];
  /** What mentorship weighs in two people, beside its own criteria. */
  matchingCriteria: MatchingCriterion[];
  /** Keys of the plugins that are in. */
  plugins: string[];
}

const empty = (): Registries => ({
  navigation: [],
  stepLinks: [],
  exerciseNotes: [],
  spaceCards: [],
  panelCards: [],
  personalData: [],
  demoData: [],
  jobs: [],
  subscribers: [],
  ticks: [],
  notificationTypes: [],
  notificationCategories: [],
  socketEvents: [],
  privateTexts: [],
  apiScopes: [],
  apiDocs: [],
  webhookEvents: [],
  guides: [],
  contributionKinds: [],
  decisionFollowers: [],
  imageUsers: [],
  panelViews: [],
  moderationSubjects: [],
  interactionRules: [],
  mediators: [],
  matchingCriteria: [],
  plugins: [],
});

/** The registries of a config. */
export function registriesOf(config: Pick<SanitizedConfig, 'custom'> | Pick<Config, 'custom'>): Registries {
  return { ...empty(), ...((config.custom?.mentora as Partial<Registries> | undefined) ?? {}) };
}

/** A config with more entries in its registries. */
export function withRegistries(config: Config, added: Partial<Registries>): Config {
  const registries = registriesOf(config);
  const merged = Object.fromEntries(
    Object.entries(registries).map(([key, entries]) => [
      key,
      [...entries, ...(added[key as keyof Registries] ?? [])],
    ]),
  );
  return { ...config, custom: { ...config.custom, mentora: merged } };
}

/** Makes a Mentora plugin: an ordinary Payload plugin that signs the list of plugins that are in. */
export function defineMentoraPlugin<Options>(
  key: string,
  apply: (config: Config, options: Options) => Config,
): (options?: Partial<Options>) => Plugin {
  return (options = {}) =>
    (config) =>
      apply(withRegistries(config, { plugins: [key] }), options as Options);
}
