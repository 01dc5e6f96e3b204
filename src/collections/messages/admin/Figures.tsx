import { may } from '@mentora/access';
import { isLocale } from '@mentora/platform';
import { aims, figuresByChannel, missedAims, monthsCost, type MessageFigures, type ServiceCost } from '@mentora/platform/mail';
import { channelServices } from '@mentora/platform/notifications';
import type { ServerProps } from 'payload';
import '@mentora/ui/panel.css';

type Aim = keyof typeof aims;

/** Each channel with its word, and the setting that it lacks where nobody carries it. */
const channels = {
  mail: { word: 'channelMail', setting: 'RESEND_API_KEY, SMTP_HOST' },
  push: { word: 'channelPush', setting: 'VAPID_PRIVATE_KEY' },
  sms: { word: 'channelSms', setting: 'TWILIO_SMS_FROM' },
  whatsapp: { word: 'channelWhatsapp', setting: 'TWILIO_WHATSAPP_FROM' },
} as const;

const words = { received: 'figuresReceived', failed: 'figuresFailed', seconds: 'figuresSeconds' } as const;

/** How messages fare, beside what is aimed at; and by channel, with who carries it and what the month has cost. */
export async function Figures({ payload, i18n, user }: Pick<ServerProps, 'payload' | 'i18n' | 'user'>) {
  if (!may('mail.read', user ?? null)) return null;
  const locale = isLocale(i18n.language) ? i18n.language : 'fr';
  const text = i18n.t as unknown as (key: string, values?: Record<string, string | number>) => string;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 1 });
  const value = (aim: Aim, figure: number | null) =>
    figure === null ? text('mentora:figuresNone') : (aim === 'seconds' ? seconds : percent).format(figure);

  const [{ all: day }, { all: month, of }, costs] = await Promise.all([
    figuresByChannel(payload, 24),
    figuresByChannel(payload, 24 * 30),
    monthsCost(payload),
  ]);
  const services = channelServices();
  const cell = (aim: Aim, figures: MessageFigures) => (
    <td>
      {value(aim, figures[aim])}
      {missedAims(figures).includes(aim) ? <strong> · {text('mentora:figuresMissed')}</strong> : null}
    </td>
  );
  return (
    <section className="mentora-side" aria-label={text('mentora:figures')}>
      <table className="mentora-table">
        <caption>{text('mentora:figures')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('mentora:figuresDay', { count: day.count })}</th>
            <th scope="col">{text('mentora:figuresMonth', { count: month.count })}</th>
            <th scope="col">{text('mentora:figuresAim')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(aims) as Aim[]).map((aim) => (
            <tr key={aim}>
              <th scope="row">{text(`mentora:${words[aim]}`)}</th>
              {cell(aim, day)}
              {cell(aim, month)}
              <td>{value(aim, aims[aim])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mentora-wide">
        <table className="mentora-table">
          <caption>{text('mentora:channels')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('mentora:channel')}</th>
              <th scope="col">{text('mentora:channelService')}</th>
              <th scope="col">{text('mentora:channelMessages')}</th>
              <th scope="col">{text('mentora:figuresReceived')}</th>
              <th scope="col">{text('mentora:figuresFailed')}</th>
              <th scope="col">{text('mentora:figuresSeconds')}</th>
              <th scope="col">{text('mentora:figuresCost')}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(channels) as (keyof typeof channels)[]).map((channel) => (
              <tr key={channel}>
                <th scope="row">{text(`mentora:${channels[channel].word}`)}</th>
                <td>
                  {services[channel] ?? (
                    <>
                      {text('mentora:channelNone')} <code dir="ltr">{channels[channel].setting}</code>
                    </>
                  )}
                </td>
                <td>{of[channel]?.count ?? 0}</td>
                <td>{value('received', of[channel]?.received ?? null)}</td>
                <td>{value('failed', of[channel]?.failed ?? null)}</td>
                <td>{value('seconds', of[channel]?.seconds ?? null)}</td>
                <td>{moneyOf(costs.filter((cost) => cost.channel === channel), locale) || text('mentora:figuresNone')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function moneyOf(costs: ServiceCost[], locale: string): string {
  return costs
    .map(({ currency, cost }) => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 4 });
      return money.format(cost / 1_000_000);
    })
    .join(' · ');
}
