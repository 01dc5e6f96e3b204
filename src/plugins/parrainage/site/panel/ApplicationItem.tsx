'use client';

import { askApi, Decisions, Extract, type DecisionFormWords, type DecisionWords } from '@mentora/ui/panel/client';

export type Decision = 'approve' | 'reject' | 'suspend' | 'return';

export type ApplicationWords = Record<Decision, DecisionWords> &
  DecisionFormWords &
  Record<'motivation' | 'proof' | 'biography' | 'reason' | 'mine', string>;

interface ApplicationItemProps {
  person: { id: string; name: string; motivation: string | null; proof: string | null; biography: string; reason: string | null };
  /** When the person asked, and what was decided, in words. */
  asked: string;
  outcome: string | null;
  facts: readonly { term: string; text: string }[];
  answers: readonly Decision[];
  /** It is the reader's own: somebody else decides. */
  isOwn: boolean;
  words: ApplicationWords;
}

/** Somebody who asks to be a mentor, or is one: what was said, and what can be decided. */
export function ApplicationItem({ person, asked, outcome, facts, answers, isOwn, words }: ApplicationItemProps) {
  const texts = [
    { title: words.motivation, text: person.motivation },
    { title: words.proof, text: person.proof },
    { title: words.biography, text: person.biography },
    { title: words.reason, text: outcome ? person.reason : null },
  ];
  return (
    <>
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <p>{asked}</p>
      {texts.map(({ title, text }) => (text ? <Extract key={title} title={title} text={text} /> : null))}
      <dl>
        {facts.map(({ term, text }) =>
          text ? (
            <div key={term}>
              <dt>
                <strong>{term}</strong>
              </dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {outcome ? <p>{outcome}</p> : null}
      {isOwn ? <p>{words.mine}</p> : null}
      <Decisions
        decisions={answers}
        words={words}
        decide={(decision, reason) => askApi('POST', `/api/mentor-applications/${person.id}/${decision}`, { reason }, words.failed)}
      />
    </>
  );
}
