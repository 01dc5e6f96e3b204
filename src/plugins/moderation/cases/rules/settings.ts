import { query, registriesOf, sql, type InteractionRule, type Locale, type RuleSettings } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A rule as administrators have set it. */
export interface SetRule {
  key: string;
  label: string;
  help: string;
  enabled: boolean;
  /** What can be set of it. */
  settings: Partial<RuleSettings>;
}

const nothing: RuleSettings = { words: [], sites: [], most: 1, minutes: 10 };

async function kept(req: Req): Promise<Map<string, { enabled: boolean; settings: Partial<RuleSettings> }>> {
  const rows = await query<{ key: string; enabled: boolean; settings: Partial<RuleSettings> }>(req, sql`SELECT key, enabled, settings FROM case_rules`);
  return new Map(rows.map(({ key, ...rest }) => [key, rest]));
}

/** Every rule with what administrators have set; its own first values where nobody has. */
export async function ruleList(req: Req, locale: Locale): Promise<SetRule[]> {
  const own = await kept(req);
  return registriesOf(req.payload.config).interactionRules.map(({ key, label, help, settings }) => ({
    key,
    label: label[locale],
    help: help[locale],
    enabled: own.get(key)?.enabled ?? true,
    settings: { ...settings, ...own.get(key)?.settings },
  }));
}

/** The rules that are on, each with its settings whole. */
export async function activeRules(req: Req): Promise<{ rule: InteractionRule; settings: RuleSettings }[]> {
  const own = await kept(req);
  return registriesOf(req.payload.config)
    .interactionRules.filter(({ key }) => own.get(key)?.enabled ?? true)
    .map((rule) => ({ rule, settings: { ...nothing, ...rule.settings, ...own.get(rule.key)?.settings } }));
}
