import type { Rule } from 'eslint';
import type { Node } from 'estree';

/**
 * Utility classes that name a side of the screen. Arabic is read from right to left, so a side is
 * always "start" or "end" here, and the browser mirrors it.
 */
const PHYSICAL_CLASS =
  /^(?:[^\s"'`[\]]*:)?!?-?(?:(?:m|p|scroll-m|scroll-p)[lr]-.+|(?:left|right)-.+|text-(?:left|right)|float-(?:left|right)|clear-(?:left|right)|border-[lr](?:-.+)?|rounded-(?:[lr]|[tb][lr])(?:-.+)?)!?$/;

/** The same sides as CSS-in-JS properties. */
const PHYSICAL_PROPERTY =
  /^(?:(?:margin|padding|scrollMargin|scrollPadding)(?:Left|Right)|left|right|border(?:Left|Right).*|border(?:Top|Bottom)(?:Left|Right)Radius)$/;

const CLASS_ATTRIBUTE = /class(?:name)?$/i;
const CLASS_HELPERS = new Set(['cn', 'cx', 'clsx', 'cva', 'classes', 'classNames']);

/** The first physical utility class in a string of classes. */
export function physicalClassIn(classes: string): string | undefined {
  return classes.split(/\s+/).find((name) => PHYSICAL_CLASS.test(name));
}

/** What this rule reads of a node; ESTree's own types know no JSX and no parents. */
interface Ancestor {
  type: string;
  parent?: Ancestor;
  name?: { name?: unknown };
  callee?: { name?: string };
}

/** The nearest thing around a node that says what the node is for. */
function purposeOf(node: Node): { attribute?: string; helper?: string } {
  for (let at = (node as Ancestor).parent; at; at = at.parent) {
    if (at.type === 'JSXAttribute') return { attribute: String(at.name?.name) };
    if (at.type === 'CallExpression') return { helper: at.callee?.name };
    if (/Function|Statement|Declaration/.test(at.type)) return {};
  }
  return {};
}

function holdsClasses(node: Node): boolean {
  const { attribute = '', helper = '' } = purposeOf(node);
  return CLASS_ATTRIBUTE.test(attribute) || CLASS_HELPERS.has(helper);
}

/** Refuses physical sides in class names and inline styles. */
export const logicalStyles: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'class names and inline styles use logical sides (start, end)' },
    schema: [],
    messages: {
      class: '"{{name}}" names a side of the screen; use its logical twin (ms-, pe-, start-, text-end …).',
      style: '"{{name}}" names a side of the screen; use its logical twin (marginInlineStart …).',
    },
  },
  create(context) {
    const check = (node: Node, text: string) => {
      const name = physicalClassIn(text);
      if (name && holdsClasses(node)) context.report({ node, messageId: 'class', data: { name } });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement(node) {
        check(node, node.value.raw);
      },
      Property(node) {
        const name = node.key.type === 'Identifier' ? node.key.name : '';
        if (PHYSICAL_PROPERTY.test(name) && purposeOf(node).attribute === 'style') {
          context.report({ node, messageId: 'style', data: { name } });
        }
      },
    };
  },
};
