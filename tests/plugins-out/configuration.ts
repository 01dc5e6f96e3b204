import ts from 'typescript';

/** A plugin as `payload.config.ts` takes it in: a call in the list, of a function that a package exports. */
interface Entry {
  /** The package that it comes from: `@mentora/reports`. */
  from: string;
  node: ts.Expression;
  importedBy: ts.ImportDeclaration;
}

/** The packages of Mentora's plugins in a configuration's text, in its order. */
export function pluginsIn(text: string): string[] {
  return entriesOf(parse(text)).map(({ from }) => from);
}

/** A configuration's text without some plugins: neither in the list nor imported. */
export function withoutPlugins(text: string, out: readonly string[]): string {
  const source = parse(text);
  const gone = entriesOf(source).filter(({ from }) => out.includes(from));
  const cuts = gone.flatMap(({ node, importedBy }) => [
    { start: node.getStart(source), end: afterComma(text, node.getEnd()) },
    { start: importedBy.getStart(source), end: importedBy.getEnd() },
  ]);
  return cuts
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('payload.config.ts', text, ts.ScriptTarget.Latest, true);
}

function entriesOf(source: ts.SourceFile): Entry[] {
  const imports = new Map<string, ts.ImportDeclaration>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    if (names && ts.isNamedImports(names)) for (const { name } of names.elements) imports.set(name.text, statement);
  }
  return listOf(source).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
    const importedBy = imports.get(node.expression.text);
    const from = importedBy && ts.isStringLiteral(importedBy.moduleSpecifier) ? importedBy.moduleSpecifier.text : '';
    return importedBy && from.startsWith('@mentora/') ? [{ from, node, importedBy }] : [];
  });
}

/** The elements of `plugins: […]`. */
function listOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'plugins') {
    if (ts.isArrayLiteralExpression(node.initializer)) return node.initializer.elements;
  }
  return ts.forEachChild(node, (child) => {
    const found = listOf(child);
    return found.length > 0 ? found : undefined;
  }) ?? [];
}

function afterComma(text: string, end: number): number {
  return end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0);
}
