import { Select as Base } from '@base-ui/react/select';
import { CheckIcon, DownIcon } from '../Icon';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  /** The label stands beside the control already: it is only read out. */
  hideLabel?: boolean;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few: typing finds an option, arrow keys move. */
export function Select<Value extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  disabled = false,
}: SelectProps<Value>) {
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
      disabled={disabled}
      modal={false}
    >
      <div className="gs-field">
        <Base.Label className={hideLabel ? 'gs-unseen' : 'gs-field-label'}>{label}</Base.Label>
        <Base.Trigger className="gs-select">
          <Base.Value className="gs-select-value" />
          <Base.Icon className="gs-select-icon">
            <DownIcon />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner className="gs-floating" sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className="gs gs-menu">
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className="gs-menu-item">
                  <Base.ItemText>{option.label}</Base.ItemText>
                  <Base.ItemIndicator className="gs-menu-check">
                    <CheckIcon />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
