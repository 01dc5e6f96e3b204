'use client';

import { usePanelText } from '../admin/usePanelText';

export interface OfferedEvent {
  name: string;
  label: string;
}

interface WebhookFieldsProps {
  /** Tells these fields from others on the page. */
  id: string;
  events: OfferedEvent[];
  values?: { name: string; url: string; events: string[] };
}

/** What is said of a webhook: its name, where it leads, what it hears. */
export function WebhookFields({ id, events, values }: WebhookFieldsProps) {
  const { text } = usePanelText();
  return (
    <>
      <p>
        <label htmlFor={`${id}-name`}>{text('webhookName')}</label>
        <input id={`${id}-name`} name="name" required maxLength={80} dir="auto" autoComplete="off" defaultValue={values?.name} />
      </p>
      <p>
        <label htmlFor={`${id}-url`}>{text('webhookUrl')}</label>
        <input
          id={`${id}-url`}
          name="url"
          type="url"
          required
          dir="ltr"
          placeholder="https://"
          autoComplete="off"
          aria-describedby={`${id}-url-help`}
          defaultValue={values?.url}
        />
        <span id={`${id}-url-help`}>{text('webhookUrlHelp')}</span>
      </p>
      <fieldset>
        <legend>{text('webhookEvents')}</legend>
        {events.map(({ name, label }) => (
          <label key={name}>
            <input type="checkbox" name="events" value={name} defaultChecked={values?.events.includes(name)} />
            <span>
              {label} <code dir="ltr">{name}</code>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What a form with these fields sends. */
export function webhookInput(form: HTMLFormElement) {
  const given = new FormData(form);
  return { name: given.get('name'), url: given.get('url'), events: given.getAll('events') };
}
