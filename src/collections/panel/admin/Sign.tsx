import { LogoSign } from '@mentora/ui/logo';
import '@mentora/ui/panel.css';

/** The sign alone, where there is room for no more. */
export function Sign() {
  return (
    <span className="mentora-sign">
      <LogoSign />
    </span>
  );
}
