import { locales } from '@mentora/platform';
import type { InLanguages } from '@mentora/ui/builder/content';
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import { safeAddress } from '../compile/richTextToHtml';
import { restrictedFeatures } from '../fields/restrictedEditor';

type EditorConfig = Awaited<ReturnType<typeof editorConfigFactory.fromFeatures>>;
interface Node {
  type?: string;
  children?: Node[];
  fields?: { url?: unknown };
}

const configs = new WeakMap<SanitizedConfig, Promise<EditorConfig>>();

/** Makes of Markdown, in each language that has some, the rich text that the panel's editor keeps. */
export async function richTexts(config: SanitizedConfig, markdown: InLanguages<string>): Promise<InLanguages<unknown>> {
  const editor = await (configs.get(config) ?? remembered(config));
  return Object.fromEntries(
    locales.flatMap((locale) => (markdown[locale]?.trim() ? [[locale, richText(editor, markdown[locale])]] : [])),
  );
}

function remembered(config: SanitizedConfig): Promise<EditorConfig> {
  const editor = editorConfigFactory.fromFeatures({ config, features: restrictedFeatures });
  configs.set(config, editor);
  return editor;
}

function richText(editorConfig: EditorConfig, markdown: string): unknown {
  const { root } = convertMarkdownToLexical({ editorConfig, markdown }) as unknown as { root: Node };
  return { root: { ...root, children: withoutUnsafeLinks(root.children) } };
}

/** A link that leads nowhere it may becomes the words that it had: the editor would refuse the whole text for it. */
function withoutUnsafeLinks(nodes: Node[] = []): Node[] {
  return nodes.flatMap((node) => {
    const children = node.children && withoutUnsafeLinks(node.children);
    const isUnsafe = (node.type === 'link' || node.type === 'autolink') && safeAddress(node.fields?.url) === undefined;
    return isUnsafe ? (children ?? []) : [{ ...node, ...(children && { children }) }];
  });
}
