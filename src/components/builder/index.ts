export { Builder, type BuilderProps } from './Builder';
export { isSame } from './compare';
export * from './content';
export { ChangedElsewhere, Refused, Unreachable } from './door';
export type { BuilderDoor, Draft, Problem, Saved, ShownImage } from './door';
export type { KeptDrafts } from './kept';
export { latePicker } from './latePicker';
export type { Licence } from './SubmitDialog';
export type { Choices, PickerProps, Remark } from './useBuilder';
