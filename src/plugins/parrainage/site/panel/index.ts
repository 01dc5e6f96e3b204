export { CareView } from './care/CareView';
export { MatchingView } from './MatchingView';
export { MentorsView } from './MentorsView';
