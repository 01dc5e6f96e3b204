import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

/** Messages by key, made ready where they come from: who reads them needs no parser. */
export interface CompiledWords {
  [key: string]: CompiledMessage | CompiledWords;
}

/** React hands on plain objects alone, and a plural's are without prototype. */
const plain = (message: CompiledMessage) => JSON.parse(JSON.stringify(message)) as CompiledMessage;

const compiled = new WeakMap<object, CompiledWords>();

/** Compiles ICU messages, once for each object. */
export function compileWords(messages: Record<string, unknown>): CompiledWords {
  const known = compiled.get(messages);
  if (known) return known;
  const made = Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? plain(compile(message)) : compileWords(message as Record<string, unknown>),
    ]),
  );
  compiled.set(messages, made);
  return made;
}
