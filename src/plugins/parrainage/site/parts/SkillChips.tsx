import type { Locale } from '@mentora/platform/i18n';
import { Chip } from '@mentora/ui';
import type { ShownSkill } from '../../profiles/queries/mentors';
import { translator } from '../../messages';
import { levelWord } from './levels';

interface SkillChipsProps {
  locale: Locale;
  skills: readonly ShownSkill[];
  /** So many at most; how many more there are is said. */
  most?: number;
}

/** Skills with their level in words. */
export function SkillChips({ locale, skills, most = skills.length }: SkillChipsProps) {
  const words = translator(locale, 'site');
  if (skills.length === 0) return null;
  const hidden = skills.length - most;
  return (
    <ul aria-label={words('person.skills')} className="flex flex-wrap gap-2">
      {skills.slice(0, most).map((skill) => (
        <li key={skill.id}>
          <Chip>
            {/* One line of text, so that a long name breaks like one. */}
            <span>
              {skill.title} <span className="text-ink-soft">{levelWord(locale, skill.level)}</span>
            </span>
          </Chip>
        </li>
      ))}
      {hidden > 0 ? <li className="self-center text-sm text-ink-soft">{words('person.more', { count: hidden })}</li> : null}
    </ul>
  );
}
