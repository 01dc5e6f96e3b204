'use client';

import { askApi, Decisions, Extract, type DecisionFormWords, type DecisionWords } from '@mentora/ui/panel/client';

const answers = ['approve', 'reject'] as const;

export type RequestWords = Record<(typeof answers)[number], DecisionWords> &
  DecisionFormWords &
  Record<'message' | 'experience' | 'noExperience' | 'written', string>;

interface RequestItemProps {
  request: { id: string; name: string; message: string; experience: string; notes: string | null };
  /** When it was sent, in words. */
  asked: string;
  /** What was decided, by whom and when, in words; null while it waits. */
  outcome: string | null;
  words: RequestWords;
}

/** One request: what its person wrote, and the two answers. */
export function RequestItem({ request, asked, outcome, words }: RequestItemProps) {
  return (
    <>
      <h2>
        <bdi>{request.name}</bdi>
      </h2>
      <p>{asked}</p>
      <Extract title={words.message} text={request.message} />
      {request.experience ? <Extract title={words.experience} text={request.experience} /> : <p>{words.noExperience}</p>}
      {outcome ? <p>{outcome}</p> : null}
      {outcome && request.notes ? <Extract title={words.written} text={request.notes} /> : null}
      {outcome ? null : (
        <Decisions
          decisions={answers}
          words={words}
          decide={(answer, notes) => askApi('POST', `/api/contributor-requests/${request.id}/${answer}`, { notes }, words.failed)}
        />
      )}
    </>
  );
}
