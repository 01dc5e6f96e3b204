import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How much one GraphQL request may ask for. */
export const graphqlLimits = { depth: 8, aliases: 10, operations: 1, rootFields: 10, fields: 300, bytes: 100_000 } as const;

interface Size {
  depth: number;
  aliases: number;
  fields: number;
}

/**
 * A validation rule that refuses requests which are too deep, too wide, or ask the same many times under other
 * names. It looks before anything is resolved. Fragments count as often as they are used.
 */
export function boundedQuery(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const problem = tooMuch(document);
      if (problem) context.reportError(new GraphQLError(problem, { extensions: { code: 'queryTooLarge' } }));
    },
  };
}

/** What is too much in a request, in words, or undefined where all is well. */
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
