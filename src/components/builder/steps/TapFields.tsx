import { lazy, Suspense } from 'react';
import { defaultLocale } from '@mentora/platform/i18n';
import { CheckboxField } from '../../forms/CheckboxField';
import { FieldError, FieldHint, fieldIds } from '../../forms/Field';
import { contentLimits } from '../content';
import { WordField } from '../fields/WordField';
import { useImage } from '../fields/useImage';
import { withOwn } from '../languages';
import { useBuilder, useBuilderWords, useProblem, useStep } from '../useBuilder';
import type { KindProps } from './kinds';
import { Screenshot } from './Screenshot';

// Only some steps draw: whoever writes none of these does not load it.
const ZoneEditor = lazy(() => import('../../zone-editor').then((module) => ({ default: module.ZoneEditor })));

/** A place to tap on a screenshot. */
export function TapFields({ step, path }: KindProps<'tap'>) {
  const say = useBuilderWords();
  const change = useStep(step);
  return (
    <>
      <Screenshot step={step} path={path} needed />
      <Zones step={step} path={path} />
      <CheckboxField
        name={`${path}.findAll`}
        label={say('fields.findAll')}
        hint={say('fields.findAllHint')}
        checked={step.findAll}
        onChange={({ target }) => change({ findAll: target.checked })}
      />
      <WordField
        path={`${path}.hint`}
        label={say('fields.hint')}
        hint={say('fields.hintHint')}
        value={step.hint}
        max={contentLimits.hint}
        rows={2}
        onChange={(hint) => change({ hint }, 'hint')}
      />
    </>
  );
}

/** The right zones, on the screenshot of the language that is written in. */
function Zones({ step, path }: KindProps<'tap'>) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const change = useStep(step);
  const error = useProblem(`${path}.zones`);
  const image = useImage(step.screenshot[language]);
  const hint = say('fields.zonesHint');
  const ids = fieldIds({ name: `${path}.zones`, hint, error });
  const words = (key: string, values?: Record<string, string | number>) => say(`zones.${key}`, values);
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="min-w-0 space-y-2">
      <legend className="font-bold">{say('fields.zones')}</legend>
      <FieldHint id={ids.hintId}>{hint}</FieldHint>
      {image === null ? (
        <p>{say(language === defaultLocale || !step.screenshot[defaultLocale] ? 'fields.zonesFirst' : 'fields.zonesFrench')}</p>
      ) : null}
      {typeof image === 'object' && image !== null ? (
        <Suspense fallback={<p className="text-ink-soft">{say('image.loading')}</p>}>
          <ZoneEditor
            key={`${language} ${image.id}`}
            image={image}
            value={step.zones[language] ?? []}
            most={contentLimits.zones}
            text={words}
            onChange={(zones) => change({ zones: withOwn(step.zones, language, zones.length > 0 ? zones : undefined) })}
          />
        </Suspense>
      ) : null}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
