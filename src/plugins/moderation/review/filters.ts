import { contributionStatuses, contributionTypes, type ContributionStatus, type ContributionType } from '../status';

/** What the queue is narrowed to; it lies in the address. */
export interface QueueWish {
  type?: ContributionType;
  /** What waits, unless told. A draft is nobody's but its author's. */
  status: Exclude<ContributionStatus, 'draft'> | 'all';
  /** Id of a person. */
  contributor?: string;
  /** Days of the submission, both included: `2026-11-29`. */
  from?: string;
  to?: string;
  page: number;
}

export const queuePageSize = 25;

export const queueStatuses = contributionStatuses.filter((status) => status !== 'draft');

type SearchParams = Readonly<Record<string, string | string[] | undefined>> | undefined;

/** Whether this is a day that there is: not the 31st of February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

const isId = (value: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** What an address asks for; what it cannot mean is left out. */
export function wishOf(searchParams: SearchParams): QueueWish {
  const text = (name: string) => {
    const value = searchParams?.[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const where = <T extends string>(name: string, isFit: (value: string) => boolean) => (isFit(text(name)) ? (text(name) as T) : undefined);
  const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
  return {
    type: where<ContributionType>('type', oneOf(contributionTypes)),
    status: where<QueueWish['status']>('status', oneOf([...queueStatuses, 'all'])) ?? 'pending',
    contributor: where('contributor', isId),
    from: where('from', isDay),
    to: where('to', isDay),
    page: /^[1-9]\d{0,5}$/.test(text('page')) ? Number(text('page')) : 1,
  };
}

/** The same wish in an address, without what goes without saying; empty where nothing is left. */
export function addressOf({ page, status, ...others }: QueueWish): string {
  const said = Object.entries({
    ...others,
    ...(status === 'pending' ? {} : { status }),
    ...(page > 1 ? { page: String(page) } : {}),
  }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
