import { createDocument, defaultLocale, locales, query, sql, updateDocument, type Locale, type Publishing } from '@mentora/platform';
import type { ExerciseContent, InLanguages, StepContent } from '@mentora/ui/builder/content';
import type { PayloadRequest } from 'payload';
import type { ExerciseSource, SourceStep } from '../compile/source';
import { sourceOf } from './source';

type Row = Record<string, unknown> & { id?: string };

/** Makes the exercise that a contributor wrote, in its languages, and publishes it with its edition. */
export async function publishExercise(req: PayloadRequest, content: ExerciseContent, publishing: Publishing): Promise<string> {
  const { contributor, existing, publishAt } = publishing;
  const source = await sourceOf(req.payload.config, content);
  const first = { ...dataOf(source, defaultLocale), publishAt } as never;
  const draft = { locale: defaultLocale, draft: true } as const;
  const written = existing ? await updateDocument(req, 'exercises', existing, first, draft) : await createDocument(req, 'exercises', first, draft);
  const { id, steps } = written as { id: string; steps: Row[] };
  for (const locale of locales) {
    if (locale === defaultLocale || !speaks(content, locale)) continue;
    await updateDocument(req, 'exercises', id, dataOf(source, locale, steps) as never, { locale, draft: true });
  }
  await updateDocument(req, 'exercises', id, { _status: 'published' }, { locale: defaultLocale });
  await attribute(req, id, contributor);
  return id;
}

/** Who wrote it is its contributor, not who has approved it. */
async function attribute(req: PayloadRequest, id: string, contributor: string | null): Promise<void> {
  await query(req, sql`UPDATE exercises SET author_id = ${contributor} WHERE id = ${id}`);
  await query(req, sql`UPDATE _exercises_v SET version_author_id = ${contributor} WHERE parent_id = ${id} AND latest`);
}

/** Whether anything is written in a language. */
function speaks(content: ExerciseContent, locale: Locale): boolean {
  const values = [content.title, content.summary, ...content.steps.flatMap(textsOf)] as InLanguages<unknown>[];
  return values.some((value) => value[locale] !== undefined);
}

function textsOf(step: StepContent): InLanguages<unknown>[] {
  const own = Object.values(step).filter((value): value is InLanguages<unknown> => typeof value === 'object' && !Array.isArray(value));
  const rows = step.kind === 'choice' ? step.options.flatMap(({ text, feedback }) => [text, feedback]) : step.kind === 'order' ? step.items.map(({ text }) => text) : [];
  return [...own, ...rows];
}

/** The fields of the exercise in one language. `rows`: the steps as they were written before, whose rows are translated. */
function dataOf(source: ExerciseSource, locale: Locale, rows: Row[] = []): Row {
  const { title, summary, category, tags, skills, difficulty, minutes, cover, steps = [] } = source;
  return {
    title: title?.[locale],
    summary: summary?.[locale],
    category,
    tags,
    skills,
    difficulty,
    minutes,
    cover,
    steps: (steps ?? []).map((step, index) => stepData(step, locale, rows[index])),
  };
}

/** Rows have ids of their own: those of the contribution may be anything, and may be there already. */
function stepData(step: SourceStep, locale: Locale, row?: Row): Row {
  const idIn = (list: string, index: number) => {
    const id = (row?.[list] as Row[] | undefined)?.[index]?.id;
    return id ? { id } : {};
  };
  const base = {
    ...(row?.id && { id: row.id }),
    blockType: step.blockType,
    prompt: step.prompt?.[locale],
    explanation: step.explanation?.[locale],
    ...(step.blockType !== 'order' && { screenshot: step.screenshot?.[locale] }),
  };
  switch (step.blockType) {
    case 'read':
      return { ...base, body: step.body?.[locale] };
    case 'tap':
      return { ...base, zones: step.zones?.[locale], findAll: step.findAll, hint: step.hint?.[locale] };
    case 'choice': {
      const options = (step.options ?? []).map(({ text, right, feedback }, index) => ({
        ...idIn('options', index),
        text: text?.[locale],
        right,
        feedback: feedback?.[locale],
      }));
      return { ...base, multiple: step.multiple, options };
    }
    case 'order':
      return { ...base, items: (step.items ?? []).map(({ text }, index) => ({ ...idIn('items', index), text: text?.[locale] })) };
    case 'type':
      return { ...base, accepted: step.accepted?.[locale], placeholder: step.placeholder?.[locale], hint: step.hint?.[locale] };
  }
}
