export { reportError } from '../commands/reportError';
export { ReportPage, reportTitle } from './ReportPage';
