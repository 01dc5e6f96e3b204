import type { PayloadRequest } from 'payload';
import { demand } from '@mentora/platform';
import { localeOf } from '@mentora/platform/doors';
import { changeSession } from '../../../sessions/commands/changeSession';
import type { Preparation } from '../../../sessions/input';
import { sessionDetail } from '../../../sessions/queries/sessionDetail';
import { typedLines, typedLinks } from '../parts/typedLines';

interface Which {
  mentorship: string;
  session: string;
}

async function current(req: PayloadRequest, which: Which): Promise<Preparation> {
  const person = demand(req, 'mentorship.own')!.id;
  return (await sessionDetail(req, { ...which, person, locale: localeOf(req) })).preparation;
}

/** The list with what was ticked of it: a point that the other has added meanwhile stays as it is. */
export function ticked(checklist: Preparation['checklist'], shown: readonly string[], done: readonly string[]): Preparation['checklist'] {
  const marked = new Set(done.map((index) => shown[Number(index)]));
  return checklist.map((point) => (shown.includes(point.text) ? { ...point, done: marked.has(point.text) } : point));
}

/** Ticks points of the list of a session. `list` is what was shown, as JSON; `done` are the places in it of what is ticked. */
export async function tickPreparation(req: PayloadRequest, { list, done, ...which }: Which & { list: string; done: readonly string[] }): Promise<void> {
  const preparation = await current(req, which);
  await changeSession(req, { ...which, preparation: { ...preparation, checklist: ticked(preparation.checklist, textsIn(list), done) } });
}

/** Writes what to prepare as it was typed: a point a line; those that were ticked stay so. */
export async function savePreparation(req: PayloadRequest, { checklist, questions, resources, ...which }: Which & Record<'checklist' | 'questions' | 'resources', string>): Promise<void> {
  const before = new Map((await current(req, which)).checklist.map(({ text, done }) => [text, done]));
  const points = typedLines(checklist).map((text) => ({ text, done: before.get(text) ?? false }));
  await changeSession(req, { ...which, preparation: { checklist: points, questions, resources: typedLinks(resources) } });
}

function textsIn(list: string): string[] {
  try {
    const read: unknown = JSON.parse(list);
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}
