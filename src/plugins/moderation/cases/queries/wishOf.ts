import { caseStatuses } from '../status';
import type { CaseWish } from './caseList';

/** What an address asks for; what it cannot mean is left out. */
export function wishOf(searchParams: Readonly<Record<string, unknown>> | undefined): CaseWish {
  const text = (name: string) => {
    const value = searchParams?.[name];
    return typeof value === 'string' && value.trim() ? value.trim().slice(0, 60) : undefined;
  };
  const oneOf = <const Value extends string>(name: string, values: readonly Value[]) => values.find((value) => value === text(name));
  const number = (name: string, most: number) => (/^[1-9]\d{0,5}$/.test(text(name) ?? '') ? Math.min(Number(text(name)), most) : undefined);
  return {
    status: oneOf('status', [...caseStatuses, 'all']),
    subject: text('subject'),
    assignee: text('assignee'),
    only: oneOf('only', ['overdue', 'escalated']),
    days: number('days', 3_650),
    sort: oneOf('sort', ['due', 'age']),
    page: number('page', 1_000),
  };
}
