export { awaitsGuardian, isMinor, shownName } from './standing';
