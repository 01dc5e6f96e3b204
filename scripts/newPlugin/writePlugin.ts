import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const template = path.join(import.meta.dirname, 'template');

/** Names that a package may have: `study-groups`. */
const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Says what is wrong with a name for a plugin of this project; undefined where nothing is. */
export function problemWith(root: string, name: string | undefined): string | undefined {
  if (!name || !wellFormed.test(name)) return 'a name of small letters, digits and hyphens, like npm run new:plugin -- study-groups';
  if (existsSync(path.join(root, 'node_modules/@mentora', name))) return `another name: there is @mentora/${name} already`;
  return existsSync(path.join(root, 'src/plugins', name)) ? `another name: there is src/plugins/${name} already` : undefined;
}

/** A text of the template with the plugin's own name. `Sample` and `sampleCard` are names in code, `sample` is a key. */
function named(text: string, name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return text.replaceAll('Sample', pascal).replaceAll(/sample(?=[A-Z])/g, camel).replaceAll('sample', name);
}

/** The configuration with one plugin more: imported beside the others, and last among them. */
export function withPlugin(config: string, name: string): string {
  const plugin = named('samplePlugin', name);
  const added = config
    .replace(/(import \{ \w+Plugin \} from '@mentora\/[\w-]+';\n)(?![^]*import \{ \w+Plugin \} from '@mentora)/, `$1import { ${plugin} } from '@mentora/${name}';\n`)
    .replace(/plugins: \[((?:\w+Plugin\([^)]*\), )*)/, `plugins: [$1${plugin}(), `);
  if (added.split(plugin).length !== 3) throw new Error('payload.config.ts has no list of plugins that another could be added to');
  return added;
}

/** Writes a plugin into a project: its files, and its line in `payload.config.ts`. Answers the files. */
export function writePlugin(root: string, name: string): string[] {
  const folder = path.join(root, 'src/plugins', name);
  cpSync(template, folder, { recursive: true });
  const files = globSync('**/*.*', { cwd: folder }).map((file) => path.join(folder, file));
  for (const file of files) writeFileSync(file, named(readFileSync(file, 'utf8'), name));
  const config = path.join(root, 'payload.config.ts');
  writeFileSync(config, withPlugin(readFileSync(config, 'utf8'), name));
  return [...files, config];
}
