import { decide, type Decision, type Permission, type Person } from '@mentora/access';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { MentoraError } from '../errors';
import { refusal } from './demand';
import { inTransaction } from './inTransaction';
import { inTurn } from './inTurn';

export interface CommandContext<Input, Prepared = undefined> {
  req: PayloadRequest;
  input: Input;
  /** What `prepare` has returned. */
  prepared: Prepared;
  /** The person behind the request; null for a visitor where the matrix lets one through. */
  person: (Person & { collection?: string }) | null;
  /** What the matrix granted: everything, or the documents with a relation, which the command then checks. */
  granted: Decision;
}

export interface CommandDefinition<Schema extends z.ZodType, Result, Prepared = undefined> {
  /** A verb and its object: `publishExercise`. */
  name: string;
  permission: Permission;
  /** Shape of the input. A field's error message is its stable code. */
  input: Schema;
  /** What comes before the transaction and is not undone with it: limits, hashes, files. */
  prepare?: (context: Omit<CommandContext<z.output<Schema>>, 'prepared'>) => Promise<Prepared>;
  /**
   * All that `run` changes is changed by one statement, which the database takes whole or not at all, so no transaction
   * is opened around it: where people wait for each other, that is one way to the database and back instead of four.
   */
  inOneStatement?: true;
  /**
   * What many may want to change at once. Those of this node do so one after the other, each before taking a connection
   * that it would hold while it waits for the others' locks; who has waited prepares anew, and learns that it is too late by
   * one question. What two nodes do is settled by the database alone: this spares it the queue.
   */
  inTurn?: (prepared: Prepared) => readonly string[];
  run: (context: CommandContext<z.output<Schema>, Prepared>) => Promise<Result>;
}

export type Command<Input, Result> = (req: PayloadRequest, input: Input) => Promise<Result>;

/**
 * Makes a command: a change of state that asks the matrix first, checks its input, and does everything
 * it does in one transaction (the caller's, where `req` already has one).
 * Throws MentoraError 401 or 403 where the matrix refuses, 400 `invalidInput` with a code for each field.
 */
export function defineCommand<Schema extends z.ZodType, Result, Prepared = undefined>(
  definition: CommandDefinition<Schema, Result, Prepared>,
): Command<z.input<Schema>, Result> & { readonly input: Schema } {
  const command: Command<z.input<Schema>, Result> = async (req, rawInput) => {
    const person = (req.user as Person | null) ?? null;
    const granted = decide(definition.permission, person);
    if (granted !== true && granted.length === 0) throw refusal(definition.permission, person);

    const input = readInput(definition.input, rawInput);
    const prepare = async () => (await definition.prepare?.({ req, input, person, granted })) as Prepared;
    const write = (prepared: Prepared): Promise<Result> => {
      const run = () => definition.run({ req, input, prepared, person, granted });
      return definition.inOneStatement ? run() : inTransaction(req, run);
    };
    const prepared = await prepare();
    // Within somebody's transaction there are locks already: waiting here for who waits for them would be for ever.
    if (!definition.inTurn || req.transactionID) return write(prepared);
    return inTurn(req.payload, definition.inTurn(prepared), async (waited) => write(waited ? await prepare() : prepared));
  };
  // What it takes is part of the description of the API.
  return Object.assign(command, { input: definition.input });
}

/** What a request holds, by a schema whose messages are codes. Throws 400 `invalidInput` with a code for each field. */
export function readInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    fields[issue.path.join('.') || '_'] ??= isCode(issue.message) ? issue.message : 'invalid';
  }
  throw new MentoraError('invalidInput', { status: 400, fields });
}

/** Schemas give a code as message (`z.string().min(1, 'required')`); zod's own sentences are not codes. */
function isCode(message: string): boolean {
  return /^[a-z][A-Za-z]*$/.test(message);
}
