import { unfit, type Judgement } from './judgement';

interface Question {
  multiple: boolean;
  options: readonly { id: string; right: boolean }[];
}

/** Judges a choice: right where exactly the right options were chosen. */
export function judgeChoice({ multiple, options }: Question, chosen: readonly string[]): Judgement {
  if (chosen.length === 0) throw unfit('chooseFirst');
  if (new Set(chosen).size < chosen.length || chosen.some((id) => !options.some((option) => option.id === id))) {
    throw unfit('unknownOption');
  }
  if (!multiple && chosen.length > 1) throw unfit('chooseOne');
  const right = options.every((option) => option.right === chosen.includes(option.id));
  return { right, solved: right };
}
