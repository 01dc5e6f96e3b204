import { unfit, type Judgement } from './judgement';

export interface OrderJudgement extends Judgement {
  /** Which places already hold the right item. */
  placesRight: boolean[];
}

/** Judges an order against the right one. Every item must be there, once. */
export function judgeOrder(rightOrder: readonly string[], given: readonly string[]): OrderJudgement {
  const same = given.length === rightOrder.length && new Set(given).size === given.length;
  if (!same || !given.every((id) => rightOrder.includes(id))) throw unfit('itemsDiffer');
  const placesRight = given.map((id, place) => id === rightOrder[place]);
  const right = placesRight.every(Boolean);
  return { right, solved: right, placesRight };
}
