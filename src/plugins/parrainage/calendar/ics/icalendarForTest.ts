import { execFileSync } from 'node:child_process';

/** Debian's library, by which other programs read calendars. */
export const icalendar = { program: '/usr/lib/python3/dist-packages/icalendar/__init__.py', package: 'python3-icalendar' } as const;

export interface ReadEvent {
  uid: string;
  sequence: number;
  stamp: string;
  /** Instants in UTC, `2026-03-29T01:00:00Z`, by the VTIMEZONE of the file. */
  start: string;
  end: string;
  recurrenceId: string | null;
  /** What python-dateutil makes of the rule, without EXDATE. */
  starts: string[];
  zone: string | null;
  rule: string | null;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
  status: string;
  organiser: string | null;
  attendees: { address: string; name: string; answer: string; rsvp: string }[];
}

export interface ReadCalendar {
  method: string | null;
  name: string | null;
  /** The components of the file in order, and the properties of the calendar. */
  order: string[];
  errors: string[];
  zones: string[];
  /** For each instant that was asked for, the distance from UTC in minutes, by the VTIMEZONE. */
  offsets: Record<string, number[]>;
  events: ReadEvent[];
}

const script = `
import json, sys
from datetime import datetime, timezone
from dateutil.rrule import rrulestr
import icalendar

UTC = timezone.utc

def instant(dt):
    return dt.astimezone(UTC).strftime('%Y-%m-%dT%H:%M:%SZ')

def read(text, asked):
    calendar = icalendar.Calendar.from_ical(text)
    zones = {str(zone['TZID']): zone.to_tz() for zone in calendar.walk('VTIMEZONE')}

    def by_file(prop, value=None):
        # The zone that the file describes, not the one of that name that this machine knows.
        value = value or prop.dt
        name = prop.params.get('TZID')
        return value if name is None else zones[name].localize(value.replace(tzinfo=None), is_dst=True)

    events = []
    for event in calendar.walk('VEVENT'):
        start = event['DTSTART']
        rule = event.get('RRULE')
        starts = []
        if rule is not None:
            until = rule["UNTIL"][0]
            naive = start.dt.replace(tzinfo=None)
            zone = zones.get(start.params.get('TZID'), UTC)
            last = until.astimezone(zone).replace(tzinfo=None)
            parts = {name: value for name, value in rule.items() if name != 'UNTIL'}
            text = icalendar.vRecur(parts).to_ical().decode() + ';UNTIL=' + last.strftime('%Y%m%dT%H%M%S')
            out = set()
            exdates = event.get('EXDATE', [])
            for listed in exdates if isinstance(exdates, list) else [exdates]:
                out |= {one.dt.replace(tzinfo=None) for one in listed.dts}
            for one in rrulestr(text, dtstart=naive):
                if one not in out:
                    starts.append(instant(by_file(start, one) if start.params.get('TZID') else one.replace(tzinfo=UTC)))
        attendees = event.get('ATTENDEE', [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        events.append({
            'uid': str(event['UID']),
            'sequence': int(event['SEQUENCE']),
            'stamp': instant(event['DTSTAMP'].dt),
            'start': instant(by_file(start)),
            'end': instant(by_file(event['DTEND'])),
            'recurrenceId': instant(by_file(event['RECURRENCE-ID'])) if 'RECURRENCE-ID' in event else None,
            'starts': starts,
            'zone': start.params.get('TZID'),
            'rule': rule.to_ical().decode() if rule is not None else None,
            'summary': str(event['SUMMARY']),
            'description': str(event['DESCRIPTION']),
            'location': str(event['LOCATION']) if 'LOCATION' in event else None,
            'url': str(event['URL']) if 'URL' in event else None,
            'status': str(event['STATUS']),
            'organiser': str(event['ORGANIZER']) if 'ORGANIZER' in event else None,
            'attendees': [{
                'address': str(one),
                'name': str(one.params.get('CN', '')),
                'answer': str(one.params.get('PARTSTAT', '')),
                'rsvp': str(one.params.get('RSVP', '')),
            } for one in attendees],
        })
    return {
        'method': str(calendar['METHOD']) if 'METHOD' in calendar else None,
        'name': str(calendar['X-WR-CALNAME']) if 'X-WR-CALNAME' in calendar else None,
        'order': [component.name for component in calendar.subcomponents],
        'errors': [str(error) for component in calendar.walk() for error in getattr(component, 'errors', [])],
        'zones': list(zones),
        'offsets': {name: [int(zone.fromutc(datetime.utcfromtimestamp(at)).utcoffset().total_seconds() // 60) for at in asked] for name, zone in zones.items()},
        'events': events,
    }

given = json.load(sys.stdin)
json.dump([read(one['text'], one.get('asked', [])) for one in given], sys.stdout)
`;

/** Reads calendar files as python3-icalendar does. `asked`: instants at which the distance of each zone is wanted. */
export function readCalendars(files: readonly { text: string; asked?: readonly Date[] }[]): ReadCalendar[] {
  const input = JSON.stringify(files.map(({ text, asked = [] }) => ({ text, asked: asked.map((at) => Math.floor(at.getTime() / 1000)) })));
  const output = execFileSync('/usr/bin/python3', ['-c', script], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, TZ: 'UTC', PYTHONIOENCODING: 'utf-8' } });
  return JSON.parse(output) as ReadCalendar[];
}
