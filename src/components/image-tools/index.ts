export * from './door';
export { ImagePicker, type ImagePickerProps } from './library/ImagePicker';
export { Library, type LibraryProps } from './library/Library';
export { Uploader, type UploaderProps } from './upload/Uploader';
export { Refused, Unreachable } from '../player/door';
