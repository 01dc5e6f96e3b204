import type { Zone } from './geometry';
import type { ZoneText } from './ZoneText';

interface ZoneListProps {
  zones: readonly Zone[];
  selected: number | null;
  text: ZoneText;
  isSmall: (zone: Zone) => boolean;
  readOnly: boolean;
  onSelect: (index: number) => void;
  onEarlier: (index: number) => void;
  onRemove: (index: number) => void;
}

const percent = (share: number) => Math.round(share * 100);

/** The zones in words, in their order, with what can be done to each. */
export function ZoneList({ zones, selected, text, isSmall, readOnly, onSelect, onEarlier, onRemove }: ZoneListProps) {
  if (zones.length === 0) return <p className="zone-editor__empty">{text('none')}</p>;
  return (
    <ol className="zone-editor__list">
      {zones.map((zone, index) => {
        const number = index + 1;
        const place = { x: percent(zone.x), y: percent(zone.y), w: percent(zone.w), h: percent(zone.h) };
        return (
          <li key={index} data-selected={index === selected}>
            <strong>{text('zone', { number })}</strong>
            <span>{text('place', place)}</span>
            {isSmall(zone) ? <span className="zone-editor__warning">{text('small')}</span> : null}
            {readOnly ? null : (
              <span className="zone-editor__acts">
                <button type="button" aria-label={text('selectNumber', { number })} onClick={() => onSelect(index)}>
                  {text('select')}
                </button>
                {index > 0 ? (
                  <button type="button" aria-label={text('earlierNumber', { number })} onClick={() => onEarlier(index)}>
                    {text('earlier')}
                  </button>
                ) : null}
                <button type="button" aria-label={text('removeNumber', { number })} onClick={() => onRemove(index)}>
                  {text('remove')}
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
