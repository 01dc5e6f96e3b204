import { Refused } from '../player/door';
import { useTranslations } from '../words/Words';

/** Says in words why something was not done. */
export function useRefusal(): (cause: unknown) => string {
  const t = useTranslations('messages');
  return (cause) => {
    const code = cause instanceof Refused ? cause.code : typeof cause === 'string' ? cause : 'unreachable';
    return t.has(`refused.${code}`) ? t(`refused.${code}`) : t('refused.other');
  };
}
