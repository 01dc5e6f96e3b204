import { query, sql, type InteractionRule } from '@mentora/platform';
import { normaliseText } from '@mentora/platform/i18n';
import { ruleText } from './texts';

const address = /(?:https?:\/\/|www\.)([^\s/<>"')\]]+)/giu;

/** The sites that a text links to: `example.org`, without `www.`, user, port. */
export function sitesIn(text: string): string[] {
  return [...text.matchAll(address)].map(([, host = '']) => host.toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '').replace(/^www\./, '').replace(/[.,;!?]+$/, ''));
}

/** Too many links to sites that nobody has allowed. */
export const linksRule: InteractionRule = {
  key: 'links',
  label: ruleText('links'),
  help: ruleText('linksHelp'),
  settings: { sites: [], most: 3 },
  flagsText: (text, { sites, most }) =>
    sitesIn(text).filter((site) => !sites.some((allowed) => site === allowed || site.endsWith(`.${allowed}`))).length >= most,
};

/** Words that are to be looked at: whole words, whatever their case and accents. */
export const wordsRule: InteractionRule = {
  key: 'words',
  label: ruleText('words'),
  help: ruleText('wordsHelp'),
  settings: { words: [] },
  flagsText: (text, { words }) => {
    const said = ` ${plain(text)} `;
    return words.some((word) => plain(word) !== '' && said.includes(` ${plain(word)} `));
  },
};

const plain = (text: string) => normaliseText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** More messages in a time than anybody writes: they are counted, never read. */
export const floodsRule: InteractionRule = {
  key: 'floods',
  label: ruleText('floods'),
  help: ruleText('floodsHelp'),
  settings: { most: 200, minutes: 10 },
  count: async (payload, { most, minutes }) => {
    const rows = await query<{ id: string }>(
      { payload },
      sql`SELECT author_id AS id FROM messages WHERE created_at > now() - make_interval(mins => ${minutes}) AND author_id IS NOT NULL
          GROUP BY author_id HAVING count(*) >= ${most}`,
    );
    return rows.map(({ id }) => ({ subject: 'person', id }));
  },
};

export const builtInRules = [linksRule, wordsRule, floodsRule];
