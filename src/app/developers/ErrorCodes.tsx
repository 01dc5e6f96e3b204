interface ErrorCodesProps {
  title: string;
  code: string;
  message: string;
  messages: Readonly<Record<string, string>>;
}

/** Every code that an error may have, with its words in the reader's language. */
export function ErrorCodes({ title, code, message, messages }: ErrorCodesProps) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center font-bold">{title}</summary>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line-strong text-start">
            <th scope="col" className="py-2 pe-4 text-start">
              {code}
            </th>
            <th scope="col" className="py-2 text-start">
              {message}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(messages)
            .toSorted(([one], [other]) => one.localeCompare(other))
            .map(([name, words]) => (
              <tr key={name} className="border-b border-line align-baseline">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  <code className="break-all">{name}</code>
                </th>
                <td className="py-2">{words}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
