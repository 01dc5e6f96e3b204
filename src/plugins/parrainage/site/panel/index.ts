export { MentorsView } from './MentorsView';
