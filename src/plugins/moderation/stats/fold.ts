import { addDays, dayIn } from '@mentora/platform/i18n';
import type { Happening, HappeningKind } from './happenings';

/** What `contributor_stats` says of somebody. */
export interface ContributorFigures {
  /** Contributions that were sent at least once. */
  totalContributions: number;
  /** As they stand now. */
  approvedContributions: number;
  rejectedContributions: number;
  pendingContributions: number;
  imagesUploaded: number;
  imagesApproved: number;
  firstContributionAt: Date | null;
  lastContributionAt: Date | null;
  /** Days in a row with a contribution, in the person's own zone, up to the last of them. */
  streakDays: number;
  totalImageUsage: number;
  totalExerciseCompletions: number;
  /** Approved of those that are approved or rejected, in hundredths of a per cent; null before the first decision. */
  approvalRate: number | null;
  /** Mean of the seconds from a submission to its decision; null before the first. */
  averageReviewSeconds: number | null;
}

/** One happening, or several alike of a kind of which only the number counts. */
export type Folded = Happening & { times?: number };

/** Their order within one instant: what is decided was sent. */
const rank: Partial<Record<HappeningKind, number>> = { 'submitted': 0, 'image-uploaded': 0 };

/** The figures of one contributor from all that happened, in whatever order it comes. */
export function foldFigures(happenings: readonly Folded[], zone: string): ContributorFigures {
  const inOrder = happenings.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (rank[a.kind] ?? 1) - (rank[b.kind] ?? 1) || (a.key < b.key ? -1 : 1),
  );
  const contributions = new Map<string, Contribution>();
  const images = new Map<string, boolean>();
  const uploaded = new Set<string>();
  const counted = { 'image-used': 0, 'completed': 0 };
  const sent: Date[] = [];
  const reviews: number[] = [];

  for (const { kind, contribution, subject, at, times = 1 } of inOrder) {
    switch (kind) {
      case 'submitted':
        sent.push(at);
        contributions.set(contribution!, { state: 'pending', since: at });
        break;
      case 'withdrawn':
      case 'approved':
      case 'rejected':
      case 'changes-requested': {
        const since = contributions.get(contribution!)?.since;
        if (since && kind !== 'withdrawn') reviews.push(at.getTime() - since.getTime());
        contributions.set(contribution!, { state: kind });
        break;
      }
      case 'image-uploaded':
        uploaded.add(subject!);
        break;
      case 'image-approved':
      case 'image-rejected':
        images.set(subject!, kind === 'image-approved');
        break;
      case 'image-used':
      case 'completed':
        counted[kind] += times;
        break;
      case 'edited':
        break;
    }
  }
  const inState = (state: Contribution['state']) => [...contributions.values()].filter((one) => one.state === state).length;
  const [approved, rejected] = [inState('approved'), inState('rejected')];
  return {
    totalContributions: contributions.size,
    approvedContributions: approved,
    rejectedContributions: rejected,
    pendingContributions: inState('pending'),
    imagesUploaded: uploaded.size,
    imagesApproved: [...images.values()].filter(Boolean).length,
    firstContributionAt: sent[0] ?? null,
    lastContributionAt: sent.at(-1) ?? null,
    streakDays: lastStreak(sent, zone),
    totalImageUsage: counted['image-used'],
    totalExerciseCompletions: counted.completed,
    approvalRate: approved + rejected > 0 ? roundedQuotient(10_000 * approved, approved + rejected) : null,
    averageReviewSeconds: reviews.length > 0 ? roundedQuotient(sum(reviews), 1000 * reviews.length) : null,
  };
}

interface Contribution {
  state: 'pending' | 'withdrawn' | 'approved' | 'rejected' | 'changes-requested';
  /** When it was sent, while nothing is decided. */
  since?: Date;
}

/** How many days in a row end with the last day on which something was sent. */
function lastStreak(sent: readonly Date[], zone: string): number {
  const days = new Set(sent.map((at) => dayIn(zone, at)));
  let day = [...days].toSorted().at(-1);
  let count = 0;
  while (day && days.has(day)) {
    count += 1;
    day = addDays(day, -1);
  }
  return count;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A quotient of whole numbers, rounded half up once. */
function roundedQuotient(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole));
}
