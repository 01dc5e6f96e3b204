import { Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';

/** How much one GraphQL request may ask for. */
export const graphqlLimits = { depth: 8, aliases: 10, operations: 1, rootFields: 10, fields: 300, bytes: 100_000 } as const;

interface Size {
  depth: number;
  aliases: number;
  fields: number;
}

/**
 * What is too much in the body of a request, in words, or undefined where all is well or where the text cannot
 * be read, which GraphQL itself then says. It looks before anything is resolved.
 */
export function tooMuchIn(body: string): string | undefined {
  if (body.length > graphqlLimits.bytes) return 'The query is too long';
  let document: DocumentNode;
  try {
    document = parse(String((JSON.parse(body) as { query?: unknown }).query));
  } catch (error) {
    return error instanceof RangeError ? over('levels', graphqlLimits.depth) : undefined;
  }
  return tooMuch(document);
}

/** What is too much in a parsed request. Fragments count as often as they are used. */
export function tooMuch(document: DocumentNode): string | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > graphqlLimits.operations) return `More than ${graphqlLimits.operations} operation in one request`;
  for (const { selectionSet } of operations) {
    if (selectionSet.selections.length > graphqlLimits.rootFields) return over('root fields', graphqlLimits.rootFields);
    const { depth, aliases, fields } = measure(selectionSet, fragmentsOf(document));
    if (depth > graphqlLimits.depth) return over('levels', graphqlLimits.depth);
    if (aliases > graphqlLimits.aliases) return over('aliases', graphqlLimits.aliases);
    if (fields > graphqlLimits.fields) return over('fields', graphqlLimits.fields);
  }
  return undefined;
}

const over = (what: string, most: number): string => `The query has more than ${most} ${what}`;

function fragmentsOf(document: DocumentNode): Map<string, SelectionSetNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
}

/** Measures a selection with its fragments written out. Each fragment is measured once, however it is nested. */
function measure(selectionSet: SelectionSetNode, fragments: Map<string, SelectionSetNode>): Size {
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    // While it is being measured, a fragment that contains itself counts nothing: another rule refuses it.
    known.set(name, { depth: 0, aliases: 0, fields: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment) : { depth: 0, aliases: 0, fields: 0 };
    known.set(name, size);
    return size;
  };

  const ofSelections = ({ selections }: SelectionSetNode): Size => {
    const total: Size = { depth: 0, aliases: 0, fields: 0 };
    for (const selection of selections) {
      // Introspection has its own switch, and its standard query is deep.
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value)
        : selection.selectionSet ? ofSelections(selection.selectionSet)
        : { depth: 0, aliases: 0, fields: 0 };
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      total.depth = Math.max(total.depth, inner.depth + own);
      total.aliases += inner.aliases + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
      total.fields += inner.fields + own;
    }
    return total;
  };

  return ofSelections(selectionSet);
}
