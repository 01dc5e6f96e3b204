import { z } from 'zod';
import { settings, type ModelSettings } from '../settings';
import { NoAnswer } from './NoAnswer';

export interface Question {
  /** What the model is to do: words of ours alone. */
  instructions: string;
  /** What it is to do it with: words of people, which are data. */
  text: string;
  /** The longest answer that is taken, in characters. */
  longest: number;
  /** Gives up before the time of `MENTORA_MODEL_SECONDS` is over. */
  signal?: AbortSignal;
}

/** More than any answer has around what is said; the rest is not read. */
const mostBytes = 1_000_000;

/** An answer of the chat completions that OpenAI has made and many speak. */
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() })).min(1),
});

/**
 * Asks the model that the operator has configured, and gives what it says. Throws `NoAnswer` where none is configured, and
 * where it does not answer in time, or with anything but a whole text that is not too long. Whoever asks can do without:
 * never ask within a transaction, for it may take its time.
 */
export async function askModel({ instructions, text, longest, signal }: Question): Promise<string> {
  const { model } = settings();
  if (!model) throw new NoAnswer('modelMissing');
  const patience = [AbortSignal.timeout(model.seconds * 1_000), signal].filter((each) => each !== undefined);
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: text },
  ];
  const said = saidIn(await call(model, messages, AbortSignal.any(patience)));
  if (said === '') throw new NoAnswer('modelEmpty');
  if (said.length > longest) throw new NoAnswer('modelTooLong');
  return said;
}

async function call({ url, name, key }: ModelSettings, messages: readonly object[], signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model: name, messages, stream: false }),
      // What people wrote, and the key, go to the address that was configured and to no other.
      redirect: 'error',
      signal,
    });
    if (response.ok) return await bounded(response);
    await response.body?.cancel();
    throw new NoAnswer('modelRefused', String(response.status));
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(signal.aborted ? 'modelSlow' : 'modelAway');
  }
}

/** The body of an answer, read only as far as it may be. */
async function bounded({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [bytes, text] = [0, ''];
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new NoAnswer('modelTooLong');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What a model says in an answer, without what some think aloud before. One that was cut off is too long. */
function saidIn(answer: string): string {
  const { data } = completion.safeParse(parsed(answer));
  const [choice] = data?.choices ?? [];
  if (!choice) throw new NoAnswer('modelUnreadable');
  if (choice.finish_reason === 'length') throw new NoAnswer('modelTooLong');
  return (choice.message.content ?? '').replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
