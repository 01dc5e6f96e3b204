import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { approveContribution } from './commands/approveContribution';
import { createContribution } from './commands/createContribution';
import { rejectContribution } from './commands/rejectContribution';
import { requestChanges } from './commands/requestChanges';
import { submitContribution } from './commands/submitContribution';
import { updateContribution } from './commands/updateContribution';

const part = 'contributions';
const answers = 'The contribution, with its `status`.';
const wrongState = 'The contribution, with its `status`; 409 with the `state` where that does not allow it.';
const narrowed = {
  status: 'draft, pending, changes-requested, approved or rejected.',
  type: 'exercise, image or category.',
  contributor: 'For who reviews: the id of a person.',
  from: 'For who reviews: submitted from this day on, by your calendar, or this instant.',
  to: 'For who reviews: submitted until this day, itself included, or this instant.',
  own: 'For who reviews: `true` lists one’s own.',
  page: 'From 1.',
  limit: 'At most 100.',
};

/** What the OpenAPI document says of contributions. */
export const contributionDocs: ApiDoc[] = [
  { endpoint: 'POST /api/contributions', part, summary: 'Begin a contribution: a draft', body: bodyOf(createContribution), answers },
  { endpoint: 'GET /api/contributions', part, summary: 'List one’s contributions; for who reviews, those that are not drafts', query: narrowed, answers: 'A page of contributions.' },
  { endpoint: 'GET /api/contributions/:id', part, summary: 'Read a contribution', answers: 'It, its content, and what was decided of it.' },
  { endpoint: 'GET /api/contributions/:id/changes', part, summary: 'See what the newest submission changes', answers: 'Its parts that are not as they were in the one before.' },
  { endpoint: 'GET /api/contributions/:id/problems', part, summary: 'See what an exercise still needs before it can be submitted', query: { locale: 'fr, en or ar: the language of the answer.' }, answers: 'A `path`, a `code` and a `message` for each.' },
  { endpoint: 'PATCH /api/contributions/:id', part, summary: 'Save a draft', body: bodyOf(updateContribution, ['id']), answers: 'The contribution; 409 `draftChangedElsewhere` with the `revision` that there is.' },
  { endpoint: 'DELETE /api/contributions/:id', part, summary: 'Delete a draft', answers: 'Its id.' },
  { endpoint: 'POST /api/contributions/:id/submit', part, summary: 'Submit a contribution, under the licence of the site', body: bodyOf(submitContribution, ['id']), answers: wrongState },
  { endpoint: 'POST /api/contributions/:id/withdraw', part, summary: 'Take a submission back', answers: wrongState },
  { endpoint: 'POST /api/contributions/:id/approve', part, summary: 'Approve a contribution, published at once or at a date', body: bodyOf(approveContribution, ['id']), answers: wrongState },
  { endpoint: 'POST /api/contributions/:id/request-changes', part, summary: 'Ask its author for changes', body: bodyOf(requestChanges, ['id']), answers: wrongState },
  { endpoint: 'POST /api/contributions/:id/reject', part, summary: 'Reject a contribution', body: bodyOf(rejectContribution, ['id']), answers: wrongState },
  { endpoint: 'POST /api/contributions/:id/claim', part, summary: 'Take a contribution to review it', answers: 'Until when it is yours; 409 with who has it.' },
  { endpoint: 'POST /api/contributions/:id/release', part, summary: 'Let go of a contribution', answers: 'Whether it was yours.' },
];
