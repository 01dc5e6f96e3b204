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
                className="min-h-13 w-full py-3 text-start underline underline-offset-4 hover:bg-band"
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

function Sentence({ problem }: { problem: Problem }) {
  const say = useBuilderWords();
  const number = stepNumber(problem.path);
  return (
    <>
      {number === undefined ? null : <strong>{say('steps.number', { number })} </strong>}
      {problem.message}
    </>
  );
}
