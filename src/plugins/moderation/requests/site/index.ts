export { requestContributorRole } from '../commands/requestContributorRole';
export { RequestPage, requestPageWords } from './RequestPage';
