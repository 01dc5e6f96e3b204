import { getTranslations } from 'next-intl/server';
import type { OpenApiDocument } from '@mentora/platform/openapi';
import { fieldsOf } from './fieldsOf';
import type { PlacedOperation } from './operationsOf';

interface OperationEntryProps extends PlacedOperation {
  document: OpenApiDocument;
}

/** One way to ask, in short, and all of it once it is opened. What the document says is English. */
export async function OperationEntry({ path, method, operation, document }: OperationEntryProps) {
  const t = await getTranslations('developers.operation');
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  const [status = '', success] = Object.entries(operation.responses)[0] ?? [];
  const standings = [...new Set(operation['x-granted-to'].map((grant) => grant.split(':')[0]))];
  const facts: [string, string[]][] = [
    [t('permission'), [operation['x-permission'], standings.length === 6 ? t('everyone') : standings.join(', ')]],
    [t('scopes'), operation['x-scopes'].length > 0 ? operation['x-scopes'] : [t('noScope')]],
  ];
  return (
    <li className="border-t border-line">
      <details>
        <summary className="min-h-11 cursor-pointer py-2" lang="en" dir="ltr">
          <code className="font-bold break-all">
            {method.toUpperCase()} {path}
          </code>{' '}
          <span className="text-ink-soft">{operation.summary}</span>
        </summary>
        <dl className="mb-4 space-y-2 text-sm">
          {facts.map(([name, values]) => (
            <div key={name}>
              <dt className="font-bold">{name}</dt>
              <dd>
                <bdi dir="ltr">{values.join(' · ')}</bdi>
              </dd>
            </div>
          ))}
          {operation.parameters ? (
            <div>
              <dt className="font-bold">{t('parameters')}</dt>
              {operation.parameters.map((parameter) => (
                <dd key={String(parameter.name)} lang="en" dir="ltr">
                  <code>{String(parameter.name)}</code> {parameter.description ? String(parameter.description) : null}
                </dd>
              ))}
            </div>
          ) : null}
          {body ? (
            <div>
              <dt className="font-bold">
                {t('body')} <bdi dir="ltr">{body[0]}</bdi>
              </dt>
              {fieldsOf(body[1].schema, document).map(({ name, type, required }) => (
                <dd key={name} lang="en" dir="ltr" className="break-words">
                  <code>{name}</code> {type} {required ? <b>{t('required')}</b> : null}
                </dd>
              ))}
            </div>
          ) : null}
          <div>
            <dt className="font-bold">{t('answer', { status })}</dt>
            <dd lang="en" dir="ltr">
              {success?.description}
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
