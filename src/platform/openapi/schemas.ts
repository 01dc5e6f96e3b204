import { configToJSONSchema, type SanitizedConfig } from 'payload';
import type { Schema } from './definitions';

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The slug that `#/definitions/slug` leads to. */
const led = (value: unknown) => (isObject(value) && typeof value.$ref === 'string' ? value.$ref.split('/').at(-1) : undefined);

/**
 * The documents of collections and globals as the API gives them: the shapes of Payload's own types. Of a relation to
 * what nobody reads the id is left.
 */
export class Schemas {
  private readonly definitions: Record<string, Schema>;
  private readonly used = new Map<string, Schema>();

  constructor(
    config: SanitizedConfig,
    private readonly isOpen: (slug: string) => boolean,
  ) {
    this.definitions = configToJSONSchema(config, 'text').definitions as Record<string, Schema>;
  }

  /** A reference to the document of a collection or global. */
  document(slug: string): Schema {
    if (!this.used.has(slug)) {
      this.used.set(slug, {});
      this.used.set(slug, this.opened(this.definitions[slug] ?? { type: 'object' }) as Schema);
    }
    return { $ref: `#/components/schemas/${slug}` };
  }

  /** What is sent to make one, or (`partly`) to change some of it. */
  input(slug: string, partly: boolean): Schema {
    const name = partly ? `${slug}-change` : `${slug}-new`;
    this.document(slug);
    const { properties = {}, required = [], ...rest } = this.used.get(slug)! as { properties?: Schema; required?: string[] };
    const own = Object.entries(properties).filter(([field]) => !written.has(field));
    this.used.set(name, {
      ...rest,
      title: undefined,
      properties: Object.fromEntries(own),
      ...(partly ? {} : { required: required.filter((field) => !written.has(field)) }),
    });
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Every shape that was asked for, by its name. */
  all(): Record<string, Schema> {
    return Object.fromEntries([...this.used].toSorted(([one], [other]) => one.localeCompare(other)));
  }

  private opened(value: unknown): unknown {
    if (Array.isArray(value)) return value.filter((each) => this.leadsOn(each)).map((each) => this.opened(each));
    if (!isObject(value)) return value;
    const to = led(value);
    if (to !== undefined) return this.leadsOn(value) ? this.document(to) : { type: 'string' };
    const { tsType: _, ...schema } = value;
    return Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, this.opened(inner)]));
  }

  /** Payload names collections among the shapes; what is none is a part of one. */
  private leadsOn(value: unknown): boolean {
    const to = led(value);
    return to === undefined || this.isOpen(to);
  }
}

/** What the platform writes by itself. */
const written = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt']);
