export { awaitsGuardian, isMinor } from './standing';
