import { Sideways } from '@mentora/ui/panel';
import type { PayloadRequest } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import { mentorSupply, type NamedBalance } from '../../../matches/supply/mentorSupply';
import { translator } from '../../../messages';

/** So many lines of a chart can be told apart; the table has all. */
const charted = 12;
const [lineHeight, barHeight, nameWidth, width] = [46, 16, 190, 640];

/** Whom mentors are missing for: by skill, by language and by both, as bars and as the same figures. */
export async function SupplyPart({ req, locale }: { req: PayloadRequest; locale: Locale }) {
  const words = translator(locale, 'panel');
  const { mentees, mentors, places, ...parts } = await mentorSupply(req, locale);
  const titles = { bySkill: words('matching.bySkill'), byLanguage: words('matching.byLanguage'), bySkillAndLanguage: words('matching.byBoth') };
  return (
    <>
      <p>{words('matching.supplyIntro', { mentees, mentors, places })}</p>
      {(['bySkill', 'byLanguage', 'bySkillAndLanguage'] as const).map((part) => (
        <section key={part}>
          <h2>{titles[part]}</h2>
          {parts[part].length > 0 ? <Balances locale={locale} title={titles[part]} balances={parts[part]} /> : <p role="status">{words('matching.nothing')}</p>}
        </section>
      ))}
    </>
  );
}

function Balances({ locale, title, balances }: { locale: Locale; title: string; balances: readonly NamedBalance[] }) {
  const words = translator(locale, 'panel');
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <Chart locale={locale} balances={balances.slice(0, charted)} />
      <Sideways label={title}>
        <table className="mentora-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              {[words('matching.what'), words('matching.wanted'), words('matching.reachable'), words('matching.offering'), words('matching.free')].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {balances.map(({ name, skill, language, mentees, reachable, mentors, places }) => (
              <tr key={`${skill ?? ''} ${language ?? ''}`}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {[mentees, reachable, mentors, places].map((figure, at) => (
                  <td key={at}>{number.format(figure)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </>
  );
}

/** Two bars for each line: who waits, filled; free places, hatched, so that they differ without their colour. */
function Chart({ locale, balances }: { locale: Locale; balances: readonly NamedBalance[] }) {
  const words = translator(locale, 'panel');
  const number = new Intl.NumberFormat(locale);
  const most = Math.max(1, ...balances.flatMap(({ mentees, places }) => [mentees, places]));
  const mirrored = locale === 'ar';
  const room = width - nameWidth - 50;
  const at = (from: number, length: number) => (mirrored ? width - from - length : from);
  const bar = (value: number, y: number, fill: string) => {
    const length = (room * value) / most;
    return (
      <>
        <rect x={at(nameWidth, length)} y={y} width={length} height={barHeight} fill={fill} stroke="currentColor" />
        <text x={mirrored ? width - nameWidth - length - 6 : nameWidth + length + 6} y={y + 13} textAnchor="start" fontSize={13} fill="currentColor">
          {number.format(value)}
        </text>
      </>
    );
  };
  return (
    <figure style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${width} ${lineHeight * balances.length + 34}`} role="img" aria-label={words('matching.chart')} direction={mirrored ? 'rtl' : 'ltr'} style={{ inlineSize: '100%', maxInlineSize: `${width}px` }}>
        <defs>
          <pattern id="hatched" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={2} height={6} fill="currentColor" />
          </pattern>
        </defs>
        {[{ fill: 'var(--mentora-accent)', label: words('matching.wanted'), from: 0 }, { fill: 'url(#hatched)', label: words('matching.free'), from: width / 2 }].map(({ fill, label, from }) => (
          <g key={fill}>
            <rect x={at(from, 24)} y={4} width={24} height={barHeight} fill={fill} stroke="currentColor" />
            <text x={mirrored ? width - from - 32 : from + 32} y={17} textAnchor="start" fontSize={14} fill="currentColor">
              {label}
            </text>
          </g>
        ))}
        {balances.map(({ name, skill, language, mentees, places }, line) => {
          const y = 34 + line * lineHeight;
          return (
            <g key={`${skill ?? ''} ${language ?? ''}`}>
              <text x={mirrored ? width : 0} y={y + 21} textAnchor="start" fontSize={14} fill="currentColor">
                {name.length > 26 ? `${name.slice(0, 25)}…` : name}
              </text>
              {bar(mentees, y, 'var(--mentora-accent)')}
              {bar(places, y + barHeight + 2, 'url(#hatched)')}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
