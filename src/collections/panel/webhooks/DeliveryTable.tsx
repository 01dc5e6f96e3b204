'use client';

import { usePanelText, type PanelTextKey } from '../admin/usePanelText';

export interface ShownDelivery {
  id: string;
  event: string;
  at: string;
  status: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  code: number | null;
  milliseconds: number | null;
  problem: string | null;
}

interface DeliveryTableProps {
  deliveries: ShownDelivery[];
  /** Undefined while nothing can be sent. */
  sendAgain: ((id: string) => void) | undefined;
}

const statuses = { waiting: 'deliveryWaiting', delivered: 'deliveryDone', failed: 'deliveryFailed' } as const satisfies Record<string, PanelTextKey>;

/** The last things that were sent to a webhook, and what came of each. */
export function DeliveryTable({ deliveries, sendAgain }: DeliveryTableProps) {
  const { text, locale } = usePanelText();
  const number = new Intl.NumberFormat(locale);
  if (deliveries.length === 0) return <p>{text('deliveriesNone')}</p>;
  return (
    <div className="mentora-wide">
      <table className="mentora-table">
        <caption>{text('deliveries')}</caption>
        <thead>
          <tr>
            {(['deliveryWhen', 'deliveryEvent', 'deliveryStatus', 'deliveryTries', 'deliveryAnswer', 'deliveryTime'] as const).map((word) => (
              <th key={word} scope="col">
                {text(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deliveries.map(({ id, at, event, status, attempts, code, milliseconds, problem }) => (
            <tr key={id}>
              <th scope="row">{at}</th>
              <td>
                <bdi dir="ltr">{event}</bdi>
              </td>
              <td>
                {text(statuses[status])}{' '}
                {status === 'failed' && sendAgain ? (
                  <button type="button" className="mentora-button" onClick={() => sendAgain(id)}>
                    {text('messageSendAgain')}
                  </button>
                ) : null}
              </td>
              <td>{number.format(attempts)}</td>
              <td>
                <bdi dir="ltr">{code ?? problem ?? text('figuresNone')}</bdi>
              </td>
              <td>{milliseconds === null ? text('figuresNone') : text('deliveryMilliseconds', { count: number.format(milliseconds) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
