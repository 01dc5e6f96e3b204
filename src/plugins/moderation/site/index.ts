export { deleteContribution } from '../contributions/commands/deleteContribution';
export { withdrawContribution } from '../contributions/commands/withdrawContribution';
export { actIn, addressAfter, requestPath } from './addresses';
export { sendAgain } from './commands/sendAgain';
export { ContributionPage } from './ContributionPage';
export { DashboardPage } from './DashboardPage';
export { ListPage } from './ListPage';
export { contributorPageWords } from './pageWords';
