import { useId, useState } from 'react';
import { Button, TextField } from '../ui/controls';
import { usePapersTexts } from './texts';

/** An entry of the catalogue. */
export interface DocumentChoice {
  id: string;
  name: string;
}

interface DocumentPickerProps {
  chosen: DocumentChoice | undefined;
  /** Entries whose name, other names or pinyin fit. */
  search: (query: string) => readonly DocumentChoice[];
  onChoose: (choice: DocumentChoice | undefined) => void;
}

const MOST = 8;

/** Chooses a kind of paper from the catalogue by typing. */
export function DocumentPicker({ chosen, search, onChoose }: DocumentPickerProps) {
  const texts = usePapersTexts();
  const list = useId();
  const [query, setQuery] = useState('');
  if (chosen !== undefined) {
    return (
      <p className="gs-paper-chosen gs-form-wide">
        {texts.documentChosen(chosen.name)}
        <Button kind="quiet" onClick={() => onChoose(undefined)}>
          {texts.clearDocument}
        </Button>
      </p>
    );
  }
  const found = query.trim() === '' ? [] : search(query).slice(0, MOST);
  return (
    <div className="gs-paper-picker gs-form-wide">
      <TextField
        label={texts.document}
        hint={texts.documentHint}
        value={query}
        onChange={setQuery}
        autoComplete="off"
        aria-controls={list}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (first !== undefined) onChoose(first);
        }}
      />
      <ul id={list}>
        {found.map((choice) => (
          <li key={choice.id}>
            <button type="button" className="gs-paper-choice" onClick={() => onChoose(choice)}>
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
