import { defineCommand, notFound, query, registriesOf, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { z } from 'zod';

const list = z.array(z.string().trim().min(1, 'required').max(200, 'tooLong')).max(500, 'tooLong');

/** Sets a rule: on or off, its lists and its figures. What the rule does not have is left out. */
export const saveRule = defineCommand({
  name: 'saveRule',
  permission: 'case.handle',
  input: z.object({
    key: z.string('required').max(60),
    enabled: z.boolean('required'),
    words: list.optional(),
    sites: list.transform((sites) => sites.map((site) => site.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/.*$/, ''))).optional(),
    most: z.number('invalid').int('invalid').min(1, 'invalid').max(100_000, 'invalid').optional(),
    minutes: z.number('invalid').int('invalid').min(1, 'invalid').max(1_440, 'invalid').optional(),
  }),
  run: async ({ req, input: { key, enabled, ...given } }): Promise<{ done: true }> => {
    const rule = registriesOf(req.payload.config).interactionRules.find((one) => one.key === key);
    if (!rule) throw notFound();
    const settings = Object.fromEntries(Object.entries(given).filter(([name, value]) => name in rule.settings && value !== undefined));
    await query(
      req,
      sql`INSERT INTO case_rules (key, enabled, settings) VALUES (${key}, ${enabled}, ${JSON.stringify(settings)}::jsonb)
          ON CONFLICT (key) DO UPDATE SET enabled = excluded.enabled, settings = excluded.settings, updated_at = now()`,
    );
    await recordInAudit(req, { action: 'case.ruleSet', kind: 'case-rules', subject: key, details: { enabled } });
    return { done: true };
  },
});
