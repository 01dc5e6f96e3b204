import type { Endpoint } from 'payload';
import { demand } from '../../command/demand';
import { bodyOf, idIn } from '../../http/doors';
import { privateJson } from '../../http/privateJson';
import { fileAnswer } from '../attachments/fileAnswer';
import { closeReport } from './closeReport';
import { readExtract } from './readExtract';
import { readReportedFile } from './readReportedFile';
import { reportList } from './reportList';
import { reportMessage } from './reportMessage';

/** The doors of reported messages: a member reports, an administrator reads the extract. */
export const reportEndpoints: Endpoint[] = [
  {
    path: '/conversations/:id/reports',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf<Parameters<typeof reportMessage>[1]>(req);
      return privateJson(await reportMessage(req, { ...body, conversation: idIn(req) }));
    },
  },
  {
    path: '/conversation-reports',
    method: 'get',
    handler: async (req) => {
      demand(req, 'conversation.readReported');
      return privateJson({ reports: await reportList(req) });
    },
  },
  {
    // To read is an act that is written down: no link and no reload does it by itself.
    path: '/conversation-reports/:id/extract',
    method: 'post',
    handler: async (req) => privateJson(await readExtract(req, { report: idIn(req) })),
  },
  {
    path: '/conversation-reports/:id/files/:file',
    method: 'post',
    handler: async (req) => {
      const file = await readReportedFile(req, { report: idIn(req), file: idIn(req, 'file') });
      return fileAnswer(file, { 'Cache-Control': 'no-store' });
    },
  },
  {
    path: '/conversation-reports/:id/close',
    method: 'post',
    handler: async (req) => privateJson(await closeReport(req, { report: idIn(req) })),
  },
];
