import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../../../../../tests/support/debian';
import type { CalendarEntry } from './entry';
import { calendarFeed } from './feed';

const program = '/usr/bin/khal';
const at = (text: string) => new Date(text);

const entry = (uid: string, title: string, startsAt: string, timeZone: string, rule: string | null): CalendarEntry => ({
  uid, sequence: 0, stamp: at('2026-01-01T00:00:00Z'), title, text: '', status: 'confirmed', changes: [],
  series: { startsAt: at(startsAt), durationMinutes: 60, timeZone, rule },
}); // prettier-ignore

await describeWith(program, 'khal', 'a calendar of sessions in khal', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mentora-khal-'));
    const formats = ['timeformat = %H:%M', 'dateformat = %Y-%m-%d', 'longdateformat = %Y-%m-%d', 'datetimeformat = %Y-%m-%d %H:%M', 'longdatetimeformat = %Y-%m-%d %H:%M'];
    const zones = ['local_timezone = UTC', 'default_timezone = UTC'];
    writeFileSync(path.join(folder, 'config'), ['[calendars]', '[[sessions]]', `path = ${folder}/sessions`, '[sqlite]', `path = ${folder}/khal.db`, '[locale]', ...formats, ...zones, ''].join('\n'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What khal shows of a calendar, in UTC. */
  function shown(entries: CalendarEntry[], from: string, to: string): string[] {
    const file = path.join(folder, 'feed.ics');
    writeFileSync(file, calendarFeed('Séances', entries));
    const khal = (...args: string[]) =>
      execFileSync(program, ['-c', path.join(folder, 'config'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder },
      });
    khal('import', '--batch', file);
    return khal('list', '--day-format', '', '--format', '{start-date} {start-time}-{end-time} {title}', from, to).trim().split('\n').filter(Boolean);
  }

  it('shows each session at its hour: past summer time, without what is skipped or cancelled, with what was moved', () => {
    const weekly = entry('weekly', 'Mardi', '2026-10-13T12:00:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=TU;COUNT=5');
    const changes = [
      { recurrenceId: at('2026-10-20T12:00:00Z'), cancelled: true },
      { recurrenceId: at('2026-10-27T13:00:00Z'), startsAt: at('2026-10-28T09:00:00Z') },
    ];
    expect(shown([{ ...weekly, changes }], '2026-10-01', '2026-12-01')).toEqual([
      '2026-10-13 12:00-13:00 Mardi',
      '2026-10-28 09:00-10:00 Mardi',
      '2026-11-03 13:00-14:00 Mardi',
      '2026-11-10 13:00-14:00 Mardi',
    ]);
  });

  it('shows the nights and months that exist', () => {
    const nights = entry('nights', 'Nuit', '2027-03-21T01:30:00Z', 'Europe/Paris', 'FREQ=WEEKLY;BYDAY=SU;COUNT=3');
    expect(shown([nights], '2027-03-01', '2027-04-20')).toEqual(['2027-03-21 01:30-02:30 Nuit', '2027-04-04 00:30-01:30 Nuit', '2027-04-11 00:30-01:30 Nuit']);
    const months = entry('months', 'Le 31', '2025-05-31T14:00:00Z', 'America/New_York', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4');
    expect(shown([months], '2025-05-01', '2025-11-30')).toEqual(['2025-05-31', '2025-07-31', '2025-08-31', '2025-10-31'].map((date) => `${date} 14:00-15:00 Le 31`));
  });
});
