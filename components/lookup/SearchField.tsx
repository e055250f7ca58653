import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CloseIcon, SearchIcon } from '../ui/Icon';
import { useLookupTexts } from './texts';

interface SearchFieldProps {
  listId: string;
  expanded: boolean;
  activeId: string | undefined;
  typed: string;
  /** `composing` while an input method is at work: show the letters, but do not search for them. */
  onType: (typed: string, composing: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The search field: a combobox that keeps the focus while the list below follows. */
export function SearchField({ listId, expanded, activeId, typed, onType, onKeyDown }: SearchFieldProps) {
  const texts = useLookupTexts();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <div className="gs-lookup-field">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        // A link from a teammate may be pasted here.
        maxLength={2000}
        aria-label={texts.field}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        aria-activedescendant={activeId}
        placeholder={texts.hint}
        value={typed}
        onChange={({ target, nativeEvent }) => onType(target.value, (nativeEvent as InputEvent).isComposing === true)}
        onCompositionEnd={({ currentTarget }) => onType(currentTarget.value, false)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button
          type="button"
          className="gs-icon-button"
          aria-label={texts.clear}
          onClick={() => {
            onType('', false);
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
