import { defineCommand } from '@mentora/platform';
import { localeOf } from '@mentora/platform/doors';
import { locales } from '@mentora/platform/i18n';
import { z } from 'zod';
import { draftGround } from '../draftGround';
import { ofSession } from '../input';
import { modelDraft } from '../modelDraft';
import { ownSession, requireSession } from '../own';
import { summaryOf } from '../summaryOf';

/**
 * Drafts a summary from the shared notes and what is to be done: by the model where one is configured and answers, else by
 * the rules of `summaryOf`. Nothing is kept of it until it is shared, so there is no transaction for the model to hold up.
 */
export const draftSummary = defineCommand({
  name: 'draftSummary',
  permission: 'mentorship.own',
  input: z.object({ ...ofSession, locale: z.enum(locales, 'invalid').optional() }),
  prepare: async ({ req, input: { locale = localeOf(req), ...which }, person }) => {
    const session = await ownSession(req, { ...which, person: person!.id });
    requireSession(session, ['in-progress', 'completed', 'missed']);
    const ground = await draftGround(req, session.id, locale);
    // What can be shared no more has no reason to leave the site.
    const byModel = session.closed ? null : await modelDraft(req, { person: person!.id, locale, ground });
    return { id: session.id, summary: byModel ?? summaryOf(ground.notes, ground.points, ground.words), by: byModel === null ? ('rules' as const) : ('model' as const) };
  },
  inOneStatement: true,
  run: async ({ prepared }) => prepared,
});
