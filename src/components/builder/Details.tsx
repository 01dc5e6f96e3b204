import { SelectField } from '../forms/SelectField';
import { useLocale } from '../words/Words';
import { contentLimits, type ExerciseContent } from './content';
import { ImageField } from './fields/ImageField';
import { MinutesField } from './fields/MinutesField';
import { TextListField } from './fields/TextListField';
import { WordField } from './fields/WordField';
import { useBuilder, useBuilderWords, useDetails, useProblem } from './useBuilder';

const difficulties: readonly ExerciseContent['difficulty'][] = ['easy', 'medium', 'hard'];

/** What is said of the exercise as a whole. */
export function Details() {
  const { shown, choices } = useBuilder();
  const say = useBuilderWords();
  const locale = useLocale();
  const change = useDetails();
  const categoryProblem = useProblem('category');
  const { title, summary, category, skills, tags, difficulty, minutes, cover } = shown.content;
  return (
    <>
      <WordField
        path="title"
        label={say('fields.title')}
        hint={say('fields.titleHint')}
        value={title}
        max={contentLimits.title}
        onChange={(text) => change({ title: text }, 'title')}
      />
      <WordField
        path="summary"
        label={say('fields.summary')}
        hint={say('fields.summaryHint')}
        value={summary}
        max={contentLimits.summary}
        rows={3}
        onChange={(text) => change({ summary: text }, 'summary')}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          name="category"
          label={say('fields.category')}
          placeholder={say('fields.categoryNone')}
          options={choices.categories.map(({ id, label }) => ({ value: id, label }))}
          value={category ?? ''}
          error={categoryProblem}
          onChange={({ target }) => change({ category: target.value || null })}
        />
        <SelectField
          name="difficulty"
          label={say('fields.difficulty')}
          options={difficulties.map((value) => ({ value, label: say(`difficulty.${value}`) }))}
          value={difficulty}
          onChange={({ target }) => change({ difficulty: target.value as ExerciseContent['difficulty'] })}
        />
      </div>
      <MinutesField value={minutes} onChange={(taken) => change({ minutes: taken }, 'minutes')} />
      {choices.skills.length > 0 ? <Skills chosen={skills} onChange={(next) => change({ skills: next })} /> : null}
      <TextListField
        path="tags"
        label={say('fields.tags')}
        hint={say('fields.tagsHint')}
        values={tags}
        most={contentLimits.tags}
        max={40}
        language={locale}
        commas
        onChange={(next) => change({ tags: next })}
      />
      <ImageField
        path="cover"
        label={say('fields.cover')}
        hint={say('fields.coverHint')}
        value={cover}
        onChange={(id) => change({ cover: id })}
      />
    </>
  );
}

function Skills({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  const { choices } = useBuilder();
  const say = useBuilderWords();
  return (
    <fieldset id="field-skills" tabIndex={-1} className="space-y-2">
      <legend className="font-bold">{say('fields.skills')}</legend>
      <ul className="flex flex-wrap gap-2">
        {choices.skills.map(({ id, label }) => (
          <li key={id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line-strong bg-sheet px-4 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]">
              <input
                type="checkbox"
                name="skills"
                value={id}
                checked={chosen.includes(id)}
                onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
                className="size-5 accent-accent"
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
