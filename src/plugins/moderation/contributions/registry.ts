import type { Registries } from '@mentora/platform';
import { contributionDocs } from './apiDocs';
import { contributionScopes } from './apiScopes';
import { pendingContributionsCard, pendingContributionsPanelCard } from './cards';
import { imageFollower } from './followImage';
import { contributionImages } from './imageUser';
import {
  changesRequested,
  contributionApproved,
  contributionPublished,
  contributionRejected,
  contributionsCategory,
  contributionSubmitted,
  imageSubmitted,
  reviewCategory,
} from './notices/notifications';
import { tellContributor, tellWhoReviews } from './notices/subscribers';
import { contributionsData } from './personalData';
import { publicationTick } from './publishDue';
import { contributionsEvent } from './reviewers';
import { contributionEvents } from './webhookEvents';

/** What contributions add to the platform’s extension points. */
export const contributionRegistries: Partial<Registries> = {
  apiDocs: contributionDocs,
  apiScopes: contributionScopes,
  decisionFollowers: [imageFollower],
  imageUsers: [contributionImages],
  notificationCategories: [contributionsCategory, reviewCategory],
  notificationTypes: [contributionSubmitted, imageSubmitted, contributionApproved, contributionPublished, changesRequested, contributionRejected],
  panelCards: [pendingContributionsPanelCard],
  personalData: contributionsData,
  socketEvents: [contributionsEvent],
  spaceCards: [pendingContributionsCard],
  subscribers: [tellWhoReviews, tellContributor],
  ticks: [publicationTick],
  webhookEvents: contributionEvents,
};
