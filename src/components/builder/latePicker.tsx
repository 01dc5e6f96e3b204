import { useEffect, useState, type ComponentType } from 'react';
import { Alert } from '../feedback/Alert';
import { Dialog } from '../feedback/Dialog';
import { useBuilderWords, type PickerProps } from './useBuilder';

/** A picker that is got when it is asked for: else every page of the builder would carry it, for the few that choose an image. */
export function latePicker(load: () => Promise<ComponentType<PickerProps>>): ComponentType<PickerProps> {
  let got: ComponentType<PickerProps> | undefined;
  return function LatePicker(props: PickerProps) {
    const say = useBuilderWords();
    const [Picker, setPicker] = useState(() => got);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (got) return;
      load().then(
        (found) => {
          got = found;
          setPicker(() => found);
        },
        () => setFailed(true),
      );
    }, []);
    if (Picker) return <Picker {...props} />;
    return (
      <Dialog open onClose={props.onClose} title={say('image.choose')} closeLabel={say('close')}>
        {failed ? <Alert tone="danger" title={say('image.noLibrary')} live /> : <p role="status">{say('image.loading')}</p>}
      </Dialog>
    );
  };
}
