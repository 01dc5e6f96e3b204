export { ChangeImage } from './ChangeImage';
export { RemoveImage } from './RemoveImage';
export { ShowImage } from './ShowImage';
