import { localePath, type Locale } from '@mentora/platform/i18n';
import { Button, CheckboxField, Icon, Link, SelectField, TextField } from '@mentora/ui';
import { translator } from '../../messages';
import { directoryAddress, mentorsPath, type DirectoryWish } from '../addresses';
import type { Choice } from '../forms/fields';
import type { SkillChoice } from '../queries/skillChoices';

interface SearchFormProps {
  locale: Locale;
  wish: DirectoryWish;
  skills: readonly SkillChoice[];
  languages: readonly Choice[];
  /** Who reads has said when there is time. */
  hasHours: boolean;
}

/** What the directory is narrowed by. It asks by its address: each narrowing can be shared, and needs no script. */
export function SearchForm({ locale, wish, skills, languages, hasHours }: SearchFormProps) {
  const words = translator(locale, 'site');
  const isNarrowed = Boolean(wish.q ?? wish.skill ?? wish.language ?? wish.free ?? wish.common);
  return (
    <form role="search" action={localePath(locale, mentorsPath)} className="space-y-4">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField name="q" type="search" label={words('directory.search')} defaultValue={wish.q ?? ''} maxLength={100} enterKeyHint="search" dir="auto" autoComplete="off" />
        </div>
        <Button type="submit" icon={<Icon name="search" />} className="max-sm:px-4">
          <span className="max-sm:sr-only">{words('directory.find')}</span>
        </Button>
      </div>
      <details open={Boolean(wish.skill ?? wish.language ?? wish.free ?? wish.common)}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('directory.filters')}</summary>
        <div className="grid items-end gap-4 pt-2 sm:grid-cols-3">
          <SelectField
            name="competence"
            label={words('directory.skill')}
            placeholder={words('directory.anySkill')}
            options={skills.map(({ key, title }) => ({ value: key, label: title }))}
            defaultValue={wish.skill ?? ''}
          />
          <SelectField name="langue" label={words('directory.language')} placeholder={words('directory.anyLanguage')} options={languages} defaultValue={wish.language ?? ''} />
          <CheckboxField name="places" value="libres" label={words('directory.free')} defaultChecked={wish.free} />
          {hasHours ? <CheckboxField name="heures" value="communes" label={words('directory.common')} defaultChecked={wish.common} /> : null}
        </div>
        <Button type="submit" variant="secondary" className="mt-4 max-sm:w-full">
          {words('directory.apply')}
        </Button>
      </details>
      {isNarrowed ? (
        <Link href={directoryAddress(locale)} className="link inline-flex min-h-11 items-center">
          {words('directory.showAll')}
        </Link>
      ) : null}
    </form>
  );
}
