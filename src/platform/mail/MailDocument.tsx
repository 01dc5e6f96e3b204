import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Img } from '@react-email/img';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { directionOf } from '../i18n/locales';
import type { MailContent, MailFrame } from './content';

const ink = '#1d2b30';
const quiet = '#4c5b62';
const line = '#d8cdb6';

/** Colours for who reads in the dark. */
const dark: Record<string, string> = {
  // The component puts a table within, whose only cell has the page's colour too.
  '.m-page': 'background:#14201f!important',
  '.m-page>table>tbody>tr>td': 'background:#14201f!important',
  '.m-card': 'background:#1d2b2a!important;border-color:#3a4c4a!important',
  '.m-ink': 'color:#f3ede0!important',
  '.m-quiet': 'color:#c3cbc5!important',
  '.m-line': 'border-color:#3a4c4a!important',
};
const darkRules = (before = '') => Object.entries(dark).map(([name, rules]) => `${before}${name}{${rules}}`).join('');
const styles =
  `@media (prefers-color-scheme:dark){${darkRules()}}` +
  // Outlook on the web has a way of its own to say that it is dark.
  darkRules('[data-ogsc] ') +
  '@media (max-width:480px){.m-card{padding:24px 20px!important}}';

const font = { fontFamily: 'Verdana, Tahoma, Arial, sans-serif' };

/** One narrow column: who writes, what it is, the one thing to do, why it came. */
export function MailDocument({ content, frame }: { content: MailContent; frame: MailFrame }) {
  const { subject, paragraphs, items = [], button, notes = [] } = content;
  const { locale, siteName, siteUrl, accent, pixel } = frame;
  const direction = directionOf(locale);
  // Outlook knows neither "start" nor the direction of the page.
  const align = direction === 'rtl' ? ('right' as const) : ('left' as const);
  // An address in a sentence is longer than a phone is wide.
  const said = { ...font, margin: '0 0 16px', fontSize: '18px', lineHeight: '28px', color: ink, textAlign: align, wordBreak: 'break-word' as const };
  const small = { ...said, fontSize: '15px', lineHeight: '23px', color: quiet };
  return (
    <Html lang={locale} dir={direction}>
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{styles}</style>
      </Head>
      <Preview>{paragraphs[1] ?? paragraphs[0] ?? subject}</Preview>
      <Body className="m-page" style={{ ...font, margin: '0', padding: '24px 12px', backgroundColor: '#fbf7ef' }}>
        <Container style={{ maxWidth: '600px', width: '100%', margin: '0 auto' }}>
          <Section
            dir={direction}
            className="m-card"
            style={{
              padding: '32px',
              backgroundColor: '#fffdf8',
              border: `1px solid ${line}`,
              borderTop: `4px solid ${accent}`,
              borderRadius: '12px',
              textAlign: align,
            }}
          >
            <Letterhead frame={frame} align={align} />
            {paragraphs.map((text, at) => (
              <Text key={at} className="m-ink" style={said}>
                {text}
              </Text>
            ))}
            {items.map(({ title, text, href }) => (
              <Section key={href + title} className="m-line" style={{ borderTop: `1px solid ${line}` }}>
                <Text className="m-ink" style={{ ...said, margin: '16px 0' }}>
                  <Link href={href} className="m-ink" style={{ color: accent, fontWeight: 'bold' }}>
                    {title}
                  </Link>
                  <br />
                  {text}
                </Text>
              </Section>
            ))}
            {button ? (
              <Section style={{ margin: '8px 0 24px', textAlign: align }}>
                <Button
                  href={button.href}
                  style={{
                    ...font,
                    padding: '14px 24px',
                    borderRadius: '8px',
                    backgroundColor: accent,
                    color: '#fffdf8',
                    fontSize: '18px',
                    fontWeight: 'bold',
                    textDecoration: 'none',
                  }}
                >
                  {button.label}
                </Button>
                <Text dir="ltr" className="m-quiet" style={{ ...small, margin: '16px 0 0', fontSize: '13px', wordBreak: 'break-all' }}>
                  <Link href={button.href} className="m-quiet" style={{ color: quiet }}>
                    {button.href}
                  </Link>
                </Text>
              </Section>
            ) : null}
            {notes.length > 0 ? <Hr className="m-line" style={{ borderColor: line, margin: '8px 0 20px' }} /> : null}
            {notes.map((text, at) => (
              <Text key={at} className="m-quiet" style={small}>
                {text}
              </Text>
            ))}
          </Section>
          <Text className="m-quiet" style={{ ...small, margin: '16px 0 0', fontSize: '13px', textAlign: 'center' }}>
            <Link href={siteUrl} className="m-quiet" style={{ color: quiet }}>
              {siteName}
            </Link>
          </Text>
          {pixel ? <Img src={pixel} alt="" width={1} height={1} /> : null}
        </Container>
      </Body>
    </Html>
  );
}

/** The organisation's logo, or its name where it has none. */
function Letterhead({ frame: { siteName, siteUrl, accent, logo }, align }: { frame: MailFrame; align: 'left' | 'right' }) {
  const name = { ...font, color: accent, fontSize: '20px', fontWeight: 'bold', textDecoration: 'none' };
  const height = 48;
  return (
    <Text style={{ margin: '0 0 24px', textAlign: align }}>
      <Link href={siteUrl} className="m-ink" style={name}>
        {logo ? (
          <Img
            src={logo.src}
            alt={siteName}
            height={height}
            width={Math.round((logo.width / logo.height) * height)}
            style={{ ...name, display: 'inline-block', maxWidth: '100%' }}
          />
        ) : (
          siteName
        )}
      </Link>
    </Text>
  );
}
