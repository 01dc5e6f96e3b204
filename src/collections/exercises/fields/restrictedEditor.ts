import {
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

/** The rich text of steps: what a reader on a phone can use, and nothing that carries script. */
export const restrictedFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h3'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: [] }),
  InlineToolbarFeature(),
];

export const restrictedEditor = lexicalEditor({ features: restrictedFeatures });
