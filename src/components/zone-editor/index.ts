export { ZoneEditor, type ZoneEditorProps } from './ZoneEditor';
export type { ZoneText } from './ZoneText';
export { zonesIn, type Zone } from './geometry';
