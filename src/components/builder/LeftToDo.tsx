import { CircleCheck } from 'lucide';
import type { Locale } from '@mentora/platform/i18n';
import { Glyph } from '../primitives/Glyph';
import type { Problem } from './door';
import { stepNumber } from './stepNumber';
import { useBuilder, useBuilderWords } from './useBuilder';

interface LeftToDoProps {
  onGo: (path: string, locale?: Locale) => void;
}

/** What is left to do before the exercise can be submitted; each leads to its field. */
export function LeftToDo({ onGo }: LeftToDoProps) {
  const { shown } = useBuilder();
  const say = useBuilderWords();
  const { problems, state } = shown;
  return (
    <div className="space-y-4">
      {state === 'saved' ? null : <p className="text-ink-soft">{say('left.later')}</p>}
      {problems.length === 0 ? (
        <p className="flex items-start gap-2 font-bold text-success">
          <Glyph shape={CircleCheck} className="mt-0.5" />
          {say('left.nothing')}
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code} ${problem.locale}`}>
              <button
                type="button"
                onClick={() => onGo(problem.path, problem.locale)}
                className="min-h-13 w-full py-3 text-start hover:bg-band hover:underline"
              >
                <Sentence problem={problem} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words of the field that a path ends at: `steps.2.options.0.text` is about an answer. */
const labels: Record<string, string> = {
  title: 'fields.title',
  summary: 'fields.summary',
  category: 'fields.category',
  skills: 'fields.skills',
  cover: 'fields.cover',
  prompt: 'fields.prompt',
  body: 'fields.body',
  hint: 'fields.hint',
  screenshot: 'fields.screenshot',
  zones: 'fields.zones',
  multiple: 'fields.multiple',
  accepted: 'fields.accepted',
  options: 'option.label',
  items: 'item.label',
};

function Sentence({ problem }: { problem: Problem }) {
  const say = useBuilderWords();
  const { path, message } = problem;
  const number = stepNumber(path);
  const [, list, at] = /\.(options|items)\.(\d+)\./.exec(path) ?? [];
  const field = path.split('.').at(-1) ?? '';
  const row = list === 'options' ? 'option.number' : 'item.number';
  const label = at ? say(row, { number: Number(at) + 1 }) : labels[field] ? say(labels[field]) : '';
  const place = [number === undefined ? '' : say('steps.number', { number }), label].filter(Boolean).join(' · ');
  return (
    <>
      {place ? <strong className="block">{place}</strong> : null}
      {message}
    </>
  );
}
