import { FieldError, FieldHint, fieldIds, inputClasses, type FieldProps } from '@mentora/ui';
import { listOf, skillName, type Choice, type PageState } from './fields';

interface SkillsFieldProps extends FieldProps {
  skills: readonly { id: string; title: string }[];
  levels: readonly Choice[];
  /** The choice that leaves a skill out. */
  none: string;
  /** What unfolds those that are not chosen. */
  more: string;
  values: PageState['values'];
}

/** A level for each of the skills that one has; the others are folded away. Lists of the phone's own, so no script is needed. */
export function SkillsField({ label, hint, error, name, id, skills, levels, none, more, values }: SkillsFieldProps) {
  const ids = fieldIds({ name, id, hint, error });
  const levelOf = (skill: string) => listOf(values[skillName(skill)])[0] ?? '';
  const chosen = skills.filter((skill) => levelOf(skill.id) !== '');
  const others = skills.filter((skill) => levelOf(skill.id) === '');
  const rows = (shown: typeof skills) => (
    <ul className="divide-y divide-line border-y border-line">
      {shown.map((skill) => (
        <li key={skill.id} className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-2">
          <label htmlFor={`${ids.field}-${skill.id}`}>{skill.title}</label>
          <select id={`${ids.field}-${skill.id}`} name={skillName(skill.id)} defaultValue={levelOf(skill.id)} className={inputClasses}>
            <option value="">{none}</option>
            {levels.map((level) => (
              <option key={level.value} value={level.value}>
                {level.label}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="space-y-2">
      <legend className="font-bold">{label}</legend>
      {hint ? <FieldHint id={ids.hintId}>{hint}</FieldHint> : null}
      {chosen.length > 0 ? rows(chosen) : null}
      {others.length > 0 ? (
        <details open={chosen.length === 0}>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{more}</summary>
          <div className="pt-1">{rows(others)}</div>
        </details>
      ) : null}
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
    </fieldset>
  );
}
