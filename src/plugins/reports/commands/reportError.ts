import { defineCommand, locales, MentoraError, notFound, query, sql } from '@mentora/platform';
import { clientAddress, networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import '../events';
import { siteTranslator } from '../messages';
import { reportsPerHour } from '../options';
import { reportableExercise } from '../queries/reportableExercise';

const hour = 60 * 60;

/** Tells the trainers that something is wrong in a step of an exercise, or in the exercise as a whole. */
export const reportError = defineCommand({
  name: 'reportError',
  permission: 'report.make',
  input: z.object({
    exercise: z.string('required').min(1, 'required').max(200),
    step: z.string().max(100).optional(),
    message: z.string('required').trim().min(1, 'required').max(2000, 'tooLong'),
    locale: z.enum(locales).default('fr'),
  }),
  prepare: ({ req, person }) => {
    const limit = { name: 'error-reports', tries: reportsPerHour(req.payload.config), seconds: hour };
    return consume(req, limit, [person?.id ?? networkOf(clientAddress(req.headers))]);
  },
  run: async ({ req, input, person }): Promise<{ id: string }> => {
    const { exercise: slug, step, message, locale } = input;
    const exercise = await reportableExercise(req, { slug, locale, step });
    if (!exercise) throw step === undefined ? notFound() : new MentoraError('unknownStep', { status: 400, field: 'step' });

    const index = exercise.steps.findIndex(({ id }) => id === step);
    const t = siteTranslator(locale);
    const about = index < 0 ? t('whole') : t('step', { step: index + 1, prompt: exercise.steps[index]!.prompt });
    const [report] = await query<{ id: string }>(
      req,
      sql`INSERT INTO error_reports (id, about, message, status, exercise_id, edition_id, step, reporter_id)
          VALUES (uuidv7(), ${about}, ${message}, 'open', ${exercise.id}, ${exercise.edition}, ${step ?? null}, ${person?.id ?? null})
          RETURNING id`,
    );
    await emit(req, 'report.filed', { report: report!.id });
    return report!;
  },
});
