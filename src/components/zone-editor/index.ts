export { ZoneEditor, type ZoneEditorProps, type ZoneText } from './ZoneEditor';
export { zonesIn, type Zone } from './geometry';
