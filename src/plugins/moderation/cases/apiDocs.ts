import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { appealByLink } from './commands/appealByLink';
import { appealDecision } from './commands/appealDecision';
import { askForMediation } from './commands/askForMediation';
import { decideAppeal } from './commands/decideAppeal';
import { decideCase } from './commands/decideCase';
import { readCaseExtract } from './commands/readCaseExtract';
import { reportSubject } from './commands/reportSubject';
import { saveRule } from './commands/saveRule';

const one = ['case'];

/** A door that does something to a case and takes no more than its id. */
const act = (endpoint: string, summary: string, answers: string): ApiDoc => ({ endpoint, part: 'cases', summary, answers });

/** What the OpenAPI document says of reports and disputes. */
export const caseDocs: ApiDoc[] = [
  {
    endpoint: 'POST /api/cases/reports',
    part: 'cases',
    summary: 'Report something: an exercise, an image, a person',
    body: bodyOf(reportSubject, ['files', 'locale']),
    answers: 'The id of the report. Reports on one thing gather in one case.',
    answer: { type: 'object', properties: { report: { type: 'string' } }, required: ['report'] },
  },
  {
    endpoint: 'POST /api/cases/reports/:id/evidence',
    part: 'cases',
    summary: 'Add a picture or a PDF to a report of one’s own, as the body',
    query: { name: 'What the file is called' },
    answers: 'That it is kept.',
  },
  act('GET /api/cases', 'List what one has reported, and the cases that concern oneself', 'The cases, under `cases`; never who has reported one.'),
  act('GET /api/cases/:id', 'Read a case of one’s own', 'The case, as its party sees it.'),
  {
    ...act('POST /api/cases/:id/mediation', 'Ask for mediation', 'That it is asked for.'),
    body: bodyOf(askForMediation, one),
  },
  act('POST /api/cases/:id/escalate', 'Ask every administrator to look', 'That it is asked for.'),
  { ...act('POST /api/cases/:id/appeal', 'Contest what was decided of oneself', 'That it is contested.'), body: bodyOf(appealDecision, one) },
  { ...act('POST /api/cases/appeals', 'Contest a suspension by the link of its mail', 'That it is contested.'), body: bodyOf(appealByLink) },
  {
    ...act('GET /api/moderation/cases', 'List the cases that one may handle, what is due first', 'A page of them under `cases`, and `total`.'),
    query: {
      status: 'open, taken, waiting, decided, appealed, closed or all; without it, what is to be handled',
      subject: 'The kind of thing: exercise, message, person …',
      assignee: 'The id of who has it, or `none`',
      only: 'overdue or escalated',
      days: 'At least so many days old',
      sort: 'due or age',
      page: 'From 1 on',
    },
  },
  act('GET /api/moderation/cases/:id', 'Read a case that one may handle', 'The case with its reports, people, decision and history. A case that concerns oneself is 404.'),
  act('POST /api/moderation/cases/:id/take', 'Take a case', 'Its state.'),
  act('POST /api/moderation/cases/:id/question', 'Let who was reported know of the case', 'Its state.'),
  act('POST /api/moderation/cases/:id/hide', 'Hide what was reported meanwhile', 'That it is hidden.'),
  act('POST /api/moderation/cases/:id/show', 'Show it again', 'That it is shown.'),
  act('POST /api/moderation/cases/:id/mediate', 'Open a conversation with both', 'The id of the conversation.'),
  { ...act('POST /api/moderation/cases/:id/decide', 'Decide a case, once', 'Its state; 409 where somebody was quicker.'), body: bodyOf(decideCase, one) },
  { ...act('POST /api/moderation/cases/:id/appeal', 'Decide an appeal', 'Its state; 409 for who decided first, where somebody else is there.'), body: bodyOf(decideAppeal, one) },
  {
    ...act('POST /api/moderation/cases/:id/extract', 'Read what a report lets be read of a conversation', 'The messages, under `messages`. Each reading is written down.'),
    body: bodyOf(readCaseExtract, one),
  },
  { ...act('POST /api/moderation/cases/:id/evidence/:file', 'Read a file of a report', 'The file. Each reading is written down.'), type: 'application/octet-stream' },
  act('GET /api/moderation/rules', 'List the rules that flag by themselves', 'The rules with their settings, under `rules`.'),
  { ...act('POST /api/moderation/rules', 'Set a rule', 'That it is set.'), body: bodyOf(saveRule) },
];
