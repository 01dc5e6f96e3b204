/** Finds in the sources which messages of the site they use: what the test of the messages compares with. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A use of a message: its key, where `*` stands for any part that is only known when it runs. */
export interface Use {
  /** Undefined where the translator came as a parameter: the key is then the end of the whole one. */
  namespace: string | undefined;
  key: string;
  /** Read as it lies in the file: a message, or all that is under the key. */
  raw: boolean;
  place: string;
}

const makers = new Set(['useTranslations', 'getTranslations']);
/** Where a translator that comes as a parameter can only be the site's. */
const ofSite = /^src\/(app|components|plugins)\//;
const methods = new Set(['rich', 'markup', 'raw', 'has']);

function stringOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
  }
  return undefined;
}

/** The namespace that a call makes a translator for; undefined where it makes none. */
function namespaceOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node)) return namespaceOf(node.expression);
  if (!ts.isCallExpression(node) || !makers.has(node.expression.getText())) return undefined;
  const [given] = node.arguments;
  if (!given) return '';
  if (!ts.isObjectLiteralExpression(given)) return stringOf(given) ?? '*';
  const named = given.properties.find((property) => property.name?.getText() === 'namespace');
  return named && ts.isPropertyAssignment(named) ? stringOf(named.initializer) : '';
}

/** The elements of `await Promise.all([…])`. */
function awaitedTogether(node: ts.Expression | undefined): readonly ts.Expression[] | undefined {
  if (!node || !ts.isAwaitExpression(node) || !ts.isCallExpression(node.expression)) return undefined;
  const [list] = node.expression.arguments;
  return list && ts.isArrayLiteralExpression(list) ? list.elements : undefined;
}

function translatorsOf(declaration: ts.VariableDeclaration): [string, string][] {
  const { name, initializer } = declaration;
  if (ts.isIdentifier(name)) {
    const namespace = namespaceOf(initializer);
    return namespace === undefined ? [] : [[name.text, namespace]];
  }
  const together = awaitedTogether(initializer);
  if (!ts.isArrayBindingPattern(name) || !together) return [];
  return name.elements.flatMap((element, index): [string, string][] => {
    const namespace = namespaceOf(together[index]);
    const isName = ts.isBindingElement(element) && ts.isIdentifier(element.name);
    return isName && namespace !== undefined ? [[element.name.getText(), namespace]] : [];
  });
}

function usesIn(source: ts.SourceFile, file: string): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node, known: ReadonlyMap<string, string | undefined>) => {
    let inner = known;
    if (ts.isFunctionLike(node) || ts.isBlock(node)) {
      const own = new Map(known);
      const parameters = ts.isFunctionLike(node) ? node.parameters : [];
      for (const { name } of parameters) {
        if (name.getText() === 't' && ofSite.test(file)) own.set('t', undefined);
      }
      ts.forEachChild(node, function find(child) {
        if (ts.isFunctionLike(child)) return;
        if (ts.isVariableDeclaration(child)) for (const [name, namespace] of translatorsOf(child)) own.set(name, namespace);
        ts.forEachChild(child, find);
      });
      inner = own;
    }
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const isMethod = ts.isPropertyAccessExpression(expression) && methods.has(expression.name.text);
      const translator = isMethod ? expression.expression : expression;
      const name = translator.getText();
      // `(await getTranslations('area'))('key')`: made and used in one breath.
      const made = namespaceOf(translator);
      if (made !== undefined || inner.has(name)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const key = stringOf(node.arguments[0]) ?? '*';
        const raw = isMethod && expression.name.text === 'raw';
        uses.push({ namespace: made ?? inner.get(name), key, raw, place: `${file}:${line + 1}` });
      }
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, new Map());
  return uses;
}

/** What the sources under a folder use: messages, areas that are read as files, and codes of errors. */
export function usedMessages(root: string): { uses: Use[]; wholeAreas: Set<string>; errorCodes: Map<string, string> } {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$|payload-types/.test(file));
  const wholeAreas = new Set<string>();
  const errorCodes = new Map<string, string>();
  const uses = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const [, area = ''] of text.matchAll(/from '@\/app\/messages\/\w+\/(\w+)\.json'/g)) wholeAreas.add(area);
    for (const [, code = ''] of text.matchAll(/new MentoraError\(\s*'([\w.-]+)'/g)) errorCodes.set(code, file);
    if (!/useTranslations|getTranslations|\bt[(.]/.test(text)) return [];
    return usesIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), file);
  });
  return { uses, wholeAreas, errorCodes };
}
