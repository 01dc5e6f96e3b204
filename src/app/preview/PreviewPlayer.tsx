'use client';

import { useMemo } from 'react';
import { Player, Refused, Unreachable, type PlayerAttempt, type PlayerDoor } from '@mentora/ui/player';
import type { AnswerRow } from '@/collections/attempts/row';
import type { Preview } from './editionOf';
import { endPreview, judgePreview } from './preview';

interface PreviewPlayerProps {
  attempt: PlayerAttempt;
  preview: Preview;
  closeHref: string;
}

/** The player on a draft: judged like the real thing, and forgotten when the page is closed. */
export function PreviewPlayer({ attempt, preview, closeHref }: PreviewPlayerProps) {
  const door = useMemo(() => previewDoor(preview), [preview]);
  return <Player attempt={attempt} door={door} visitor={false} closeHref={closeHref} />;
}

function previewDoor(preview: Preview): PlayerDoor {
  const answers = new Map<string, AnswerRow>();
  return {
    async answer(step, { response }) {
      const outcome = await judgePreview(preview, step, response, answers.get(step)).catch(unreachable);
      if (!outcome.done) throw new Refused(outcome.code);
      answers.set(step, outcome.answer);
      return outcome.verdict;
    },
    move() {},
    async finish() {
      const outcome = await endPreview(preview, [...answers.values()]).catch(unreachable);
      if (!outcome.done) throw new Refused(outcome.code);
      return outcome.summary;
    },
  };
}

function unreachable(cause: unknown): never {
  throw new Unreachable('no answer', { cause });
}
