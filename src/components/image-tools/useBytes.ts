import { useLocale } from '../words/Words';

/** Says how large a file is: in kilobytes, from a million bytes on in megabytes. */
export function useBytes(): (bytes: number) => string {
  const locale = useLocale();
  return (bytes) => {
    const [unit, value] = bytes < 1_000_000 ? ['kilobyte', Math.ceil(bytes / 1_000)] : ['megabyte', bytes / 1_000_000];
    return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), maximumFractionDigits: 1 }).format(Number(value));
  };
}
