import { type KeyboardEvent, useState } from 'react';
import { Button } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { conflictOf, keyNameOf, type MarkAction } from './key-conflicts';
import { DEFAULT_KEYS, type MarkKeys } from './keys';
import { type KeysTexts, useKeysTexts } from './keys-texts';

const ACTIONS: readonly MarkAction[] = ['next', 'previous', 'copy', 'ignore', 'close'];

interface KeysViewProps {
  keys: MarkKeys;
  onChange: (keys: MarkKeys) => void;
}

/** The keys at marks: press one to set another. What speaks against a key is said beside it. */
export function KeysView({ keys, onChange }: KeysViewProps) {
  const texts = useKeysTexts();
  const [asking, setAsking] = useState<MarkAction>();
  const changed = ACTIONS.some((action) => keys[action] !== DEFAULT_KEYS[action]);
  return (
    <div className="gs-keys">
      <p className="gs-small">{texts.about}</p>
      <table className="gs-keys-table">
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.key}</th>
            <th scope="col">
              <span className="gs-unseen">{texts.back}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ACTIONS.map((action) => (
            <KeyRow
              key={action}
              action={action}
              keys={keys}
              asking={asking === action}
              onAsk={(on) => setAsking(on ? action : undefined)}
              onSet={(key) => {
                setAsking(undefined);
                onChange({ ...keys, [action]: key });
              }}
            />
          ))}
        </tbody>
      </table>
      <Button onClick={() => onChange(DEFAULT_KEYS)} disabled={!changed}>
        {texts.resetAll}
      </Button>
    </div>
  );
}

interface KeyRowProps {
  action: MarkAction;
  keys: MarkKeys;
  asking: boolean;
  onAsk: (on: boolean) => void;
  onSet: (key: string) => void;
}

function KeyRow({ action, keys, asking, onAsk, onSet }: KeyRowProps) {
  const texts = useKeysTexts();
  const [refused, setRefused] = useState(false);
  const conflict = conflictOf(keys, action);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!asking) return;
    const { nativeEvent } = event;
    if (nativeEvent.key === 'Tab') return onAsk(false);
    event.preventDefault();
    event.stopPropagation();
    const isEscape = nativeEvent.key === 'Escape' && action !== 'close';
    const name = keyNameOf(nativeEvent);
    if (isEscape) onAsk(false);
    else if (name !== undefined) onSet(name);
    setRefused(name === undefined && !isModifier(nativeEvent.key));
  };
  return (
    <tr>
      <th scope="row">{texts.actions[action]}</th>
      <td>
        <button
          type="button"
          className={asking ? 'gs-key gs-key-asking' : 'gs-key'}
          aria-label={texts.change(texts.actions[action], keyText(keys[action]))}
          onClick={() => {
            setRefused(false);
            onAsk(true);
          }}
          onBlur={() => onAsk(false)}
          onKeyDown={onKeyDown}
        >
          {asking ? action === 'close' ? texts.pressAny : texts.press : <kbd>{keyText(keys[action])}</kbd>}
        </button>
        <span className="gs-key-note gs-small" role="status">
          {refused && asking && texts.notThisOne}
          {conflict !== undefined && !asking && (
            <span className="gs-mark-attention">
              <StateMark mark="attention" size={14} /> {conflictText(texts, conflict)}
            </span>
          )}
        </span>
      </td>
      <td>
        {keys[action] !== DEFAULT_KEYS[action] && (
          <Button
            kind="quiet"
            onClick={() => onSet(DEFAULT_KEYS[action])}
            aria-label={texts.resetOne(texts.actions[action])}
          >
            {texts.reset(keyText(DEFAULT_KEYS[action]))}
          </Button>
        )}
      </td>
    </tr>
  );
}

const isModifier = (key: string): boolean => ['Alt', 'Control', 'Meta', 'Shift'].includes(key);

const SIGNS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A key as people read it: `Shift + F8`. */
const keyText = (key: string): string =>
  key
    .split('+')
    .map((part) => SIGNS[part] ?? part)
    .join(' + ');

function conflictText(texts: KeysTexts, conflict: NonNullable<ReturnType<typeof conflictOf>>): string {
  return conflict.kind === 'same' ? texts.same(texts.actions[conflict.action]) : texts.conflicts[conflict.kind];
}
