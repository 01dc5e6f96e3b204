import { defineCommand, demand, MentoraError } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { z } from 'zod';
import { cleanEvidence, keepEvidence } from '../evidence';
import { gather } from '../gather';
import { filesInput, localeInput, neededText } from '../input';
import { caseOptions } from '../optionsOf';
import { caseReasons } from '../status';
import { describeSubject, subjectOf } from '../subjects';

/** Says that something which one sees is not as it should be, with what shows it. */
export const reportSubject = defineCommand({
  name: 'reportSubject',
  permission: 'case.report',
  input: z.object({
    subject: z.string('required').max(60),
    id: z.string('required').max(200),
    reason: z.enum(caseReasons, 'required'),
    text: neededText,
    files: filesInput,
    locale: localeInput,
  }),
  prepare: async ({ req, input: { files }, person }) => {
    const { reportsPerHour } = caseOptions(req.payload.config);
    await consume(req, { name: 'case-reports', tries: reportsPerHour, seconds: 3_600 }, [person!.id]);
    return cleanEvidence(req, files);
  },
  run: async ({ req, input: { subject, id, reason, text, locale }, prepared, person }): Promise<{ report: string }> => {
    const kind = subjectOf(req.payload.config, subject);
    demand(req, kind.permission);
    const { people } = await describeSubject(req, { subject, id, locale });
    if (kind.reportedAt) throw new MentoraError('reportedElsewhere', { status: 409 });
    if (people.includes(person!.id)) throw new MentoraError('ownReport', { status: 409 });
    const { report } = await gather(req, { subject, subjectId: id, people, reporter: person!.id, reason, text });
    await keepEvidence(req, report, person!.id, prepared);
    return { report };
  },
});
