export { UploadBox } from './UploadBox';
export { focusLacking, UploadCard } from './UploadCard';
