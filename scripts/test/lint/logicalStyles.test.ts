import { RuleTester } from 'eslint';
import { describe, expect, it } from 'vitest';

import { logicalStyles, physicalClassIn } from './logicalStyles';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } });
const refused = [{ messageId: 'class' }];

tester.run('logical-styles', logicalStyles, {
  valid: [
    '<p className="ms-2 pe-4 start-0 text-end rounded-s-lg border-e" />',
    '<p className="leading-tight place-left mr plate" />',
    'const side = "left-2";',
    '<Zone label="left-hand" />',
    '<p style={{ marginInlineStart: 4 }} />',
    'place({ left: 4 });',
  ],
  invalid: [
    { code: '<p className="mt-2 ml-2" />', errors: refused },
    { code: '<p className={open ? "pr-4" : "pe-4"} />', errors: refused },
    { code: '<p className={`md:-left-2 ${more}`} />', errors: refused },
    { code: 'const base = cn("flex", wide && "text-right");', errors: refused },
    { code: '<Card panelClassName="rounded-tl-lg" />', errors: refused },
    { code: '<p style={{ marginLeft: 4 }} />', errors: [{ messageId: 'style' }] },
  ],
});

describe('physical classes', () => {
  it.each(['ml-2', '-mr-1', 'hover:pl-3', 'md:hover:!right-0', 'border-l', 'border-r-2', 'scroll-ml-4'])(
    'finds %s',
    (name) => expect(physicalClassIn(`flex ${name}`)).toBe(name),
  );

  it.each(['me-2', 'mx-1', 'inset-x-0', 'border-b', 'rounded-lg', 'right', 'plain-text'])(
    'lets %s be',
    (name) => expect(physicalClassIn(`flex ${name}`)).toBeUndefined(),
  );
});
