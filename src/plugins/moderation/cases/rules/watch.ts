import { inTransaction, registriesOf, type Registries } from '@mentora/platform';
import { createLocalReq, type Config, type Payload, type PayloadRequest } from 'payload';
import { gather } from '../gather';
import { findSubject } from '../subjects';
import { activeRules } from './settings';

/** What a rule flags gathers in the case of the thing, as what a person reports does: once a case for each rule. */
async function flag(req: PayloadRequest, rule: string, subject: string, id: string): Promise<void> {
  // What nobody asks for is seen as everybody sees it; a person answers for oneself.
  const found = subject === 'person' ? { people: [id] } : await findSubject(req.payload.config, subject)?.describe(req, id, 'fr');
  await gather(req, { subject, subjectId: id, people: found?.people ?? [], reporter: null, rule, reason: 'rule', text: null });
}

/** Looks at what is public after each event that may have changed it. */
export function watchTexts(config: Pick<Config, 'custom'>): Registries['subscribers'][number] {
  const watched = registriesOf(config).moderationSubjects.flatMap(({ key, changedBy = [] }) => changedBy.map((one) => ({ ...one, key })));
  return {
    key: 'cases.watchTexts',
    on: [...new Set(watched.map(({ event }) => event))],
    handle: async (req, event: { name: string; data: Record<string, unknown> }) => {
      const rules = (await activeRules(req)).filter(({ rule }) => rule.flagsText);
      for (const { key, id: field } of watched.filter((one) => one.event === event.name)) {
        const id = String(event.data[field]);
        const text = await findSubject(req.payload.config, key)?.publicText?.(req, id);
        if (!text) continue;
        for (const { rule, settings } of rules) if (rule.flagsText!(text, settings)) await flag(req, rule.key, key, id);
      }
    },
  };
}

/** Counts what is counted: at its times, over all processes once. */
export async function countFlags(payload: Payload): Promise<void> {
  for (const { rule, settings } of await activeRules({ payload })) {
    for (const { subject, id } of (await rule.count?.(payload, settings)) ?? []) {
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => flag(req, rule.key, subject, id));
    }
  }
}

export const countTick: Registries['ticks'][number] = { key: 'case-rules', cron: '*/5 * * * *', missed: 'skip', run: countFlags };
