import type { Locale } from '@mentora/platform/i18n';
import type { ContentPart } from '@mentora/platform';
import type { Changes } from '../../contributions';
import { translator } from '../../messages';
import { groupParts, type ComparedPart } from '../../review/steps';
import { wordDiff } from '../../review/wordDiff';
import { RemarkField } from './RemarkField';

interface PartsProps {
  locale: Locale;
  parts: readonly ContentPart[];
  changes: Changes;
  /** Whether there are remarks to be made. */
  remarkable: boolean;
}

/** What it says, part by part, with what has changed since it was last sent, and a place for a remark beside each step. */
export function Parts({ locale, parts, changes, remarkable }: PartsProps) {
  const t = translator(locale, 'review');
  const groups = groupParts(parts, changes.changes);
  return (
    <section aria-labelledby="review-parts">
      <h2 id="review-parts">{t('item.parts')}</h2>
      {changes.against === null ? null : <p>{t('item.changes', { count: changes.changes.length, number: changes.against })}</p>}
      <ol className="review-parts">
        {groups.map(({ path, label, parts: own }) => (
          <li key={path}>
            <h3>{label ?? t('item.whole')}</h3>
            {own.map((part) => (
              <Part key={`${part.path} ${part.change}`} part={part} locale={locale} isNamed={part.label === label} />
            ))}
            {remarkable && own.some(({ change }) => change !== 'removed') ? <RemarkField path={path} of={label ?? t('item.whole')} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Part({ part, locale, isNamed }: { part: ComparedPart; locale: Locale; isNamed: boolean }) {
  const t = translator(locale, 'review');
  return (
    <div className={`review-part review-part--${part.change}`}>
      <h4>
        {isNamed ? t('item.kind') : part.label}
        {part.change === 'same' ? null : <span className="review-tag">{t(`change.${part.change}`)}</span>}
      </h4>
      <p dir="auto">
        {part.change === 'changed' ? (
          <Compared part={part} locale={locale} />
        ) : part.change === 'removed' ? (
          <del>{part.before}</del>
        ) : (
          part.text
        )}
      </p>
    </div>
  );
}

/** Words that came are underlined, those that went are struck out: it is told by shape and said aloud, not by colour alone. */
function Compared({ part, locale }: { part: ComparedPart; locale: Locale }) {
  const t = translator(locale, 'review');
  return wordDiff(part.before, part.text, locale).map(({ kind, text }, index) => {
    const said = kind === 'same' ? null : <span className="sr-only">{t(`said.${kind}`)} </span>;
    if (kind === 'added') return <ins key={index}>{said}{text}</ins>;
    if (kind === 'removed') return <del key={index}>{said}{text}</del>;
    return <span key={index}>{text}</span>;
  });
}
