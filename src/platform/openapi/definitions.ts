import type { Permission } from '@mentora/access';
import { z } from 'zod';

export type Schema = Record<string, unknown>;

/**
 * What an endpoint that is no ordinary operation of a collection does, for whoever writes a program: in the registry
 * `apiDocs`, by the address that the table of surfaces has. One without an entry fails a test.
 */
export interface ApiDoc {
  /** As in `endpointSurfaces`: `POST /api/attempts`. */
  endpoint: string;
  /** What decides it, where that is not what the tables say of this address: a route that stands before Payload's. */
  permission?: Permission;
  /** The part of the document that it stands in: the noun that it is about. */
  part: string;
  /** A verb and its object, in one line: "Begin an exercise". */
  summary: string;
  /** What it takes, as JSON. */
  body?: Schema;
  /** What it takes in the address after `?`, each with what it means. */
  query?: Readonly<Record<string, string>>;
  /** What comes back when all went well, in a sentence. */
  answers: string;
  /** The shape of that. */
  answer?: Schema;
  /** Its content type, where it is not JSON. */
  type?: string;
}

/** The shape of a command's input as the body of its endpoint has it; what the address or the device says is left out. */
export function bodyOf(command: { readonly input: z.ZodType }, leftOut: readonly string[] = []): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const properties = Object.entries((schema.properties ?? {}) as Schema).filter(([name]) => !leftOut.includes(name));
  const required = ((schema.required ?? []) as string[]).filter((name) => !leftOut.includes(name));
  return { ...schema, properties: Object.fromEntries(properties), ...(schema.required ? { required } : {}) };
}
