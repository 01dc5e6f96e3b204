import type { Rule } from 'eslint';
import type { CallExpression, ObjectExpression } from 'estree';

/** The operations of Payload's Local API that ask who is there. */
const OPERATIONS = new Set([
  'count',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
]);

function calledOnPayload({ callee }: CallExpression): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { object } = callee;
  const owner =
    object.type === 'Identifier' ? object.name
    : object.type === 'MemberExpression' && object.property.type === 'Identifier' ? object.property.name
    : '';
  return owner === 'payload' && OPERATIONS.has(callee.property.name) ? callee.property.name : undefined;
}

function states(object: ObjectExpression, key: string): boolean {
  return object.properties.some((property) =>
    property.type === 'SpreadElement' || (property.key.type === 'Identifier' && property.key.name === key),
  );
}

/**
 * Payload's Local API overrides access unless told otherwise, so forgetting the option opens a door.
 * Every call says `overrideAccess`; where `true` is right is another rule's matter.
 */
export const statedAccess: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'calls of Payload’s Local API state overrideAccess' },
    schema: [],
    messages: { missing: 'payload.{{name}}() overrides access when nothing is said: state overrideAccess.' },
  },
  create(context) {
    return {
      CallExpression(node) {
        const name = calledOnPayload(node);
        const [options] = node.arguments;
        if (name && options?.type === 'ObjectExpression' && !states(options, 'overrideAccess')) {
          context.report({ node, messageId: 'missing', data: { name } });
        }
      },
    };
  },
};
