import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CategoryPath } from '../../core/model/category';
import { useTexts } from '../ui/text';
import type { OverlayCallbacks } from './state';

type Hits = Awaited<ReturnType<OverlayCallbacks['search']>>;

interface CategorySearchProps {
  search: OverlayCallbacks['search'];
  onChoose: (path: CategoryPath) => void;
  onClose: () => void;
}

/** Finding the category that the page means, by name or pinyin; arrow keys, Enter, Escape. */
export function CategorySearch({ search, onChoose, onClose }: CategorySearchProps) {
  const texts = useTexts().overlay;
  const id = useId();
  const [hits, setHits] = useState<Hits>();
  const [busy, setBusy] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Answers can overtake each other; only the one to the last question counts. */
  const asked = useRef(0);

  // Opened by a press, so the field may take the focus.
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  // Braces, because newer browsers return a promise here, and an effect may return nothing but its undoing.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const ask = async (query: string) => {
    asked.current += 1;
    const question = asked.current;
    setActive(0);
    if (query.trim() === '') {
      setHits(undefined);
      setBusy(false);
      return;
    }
    setBusy(true);
    const answer = await search(query).catch((): Hits => []);
    if (asked.current !== question) return;
    setHits(answer);
    setBusy(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = hits?.length ?? 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'ArrowDown' && count > 0) {
      event.preventDefault();
      setActive((active + 1) % count);
    } else if (event.key === 'ArrowUp' && count > 0) {
      event.preventDefault();
      setActive((active + count - 1) % count);
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      const hit = hits?.[active];
      if (hit !== undefined && !busy) onChoose(hit.path);
    }
  };

  const shown = hits !== undefined && hits.length > 0;
  const said = busy ? texts.searching : hits === undefined ? '' : shown ? texts.results(hits.length) : texts.noResults;
  return (
    <search className="gs-correct" onKeyDown={onKeyDown}>
      <div className="gs-correct-row">
        <input
          ref={input}
          className="gs-input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={texts.searchLabel}
          aria-expanded={shown}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={shown ? `${id}-${active}` : undefined}
          placeholder={texts.searchHint}
          onInput={({ currentTarget, nativeEvent }) => {
            // Letters of an unfinished word are not what the person means.
            if (!(nativeEvent as InputEvent).isComposing) void ask(currentTarget.value);
          }}
          onCompositionEnd={({ currentTarget }) => void ask(currentTarget.value)}
        />
        <button type="button" className="gs-button" onClick={onClose}>
          {texts.cancel}
        </button>
      </div>
      <div ref={list} id={id} className="gs-options" role="listbox" aria-label={texts.searchLabel} hidden={!shown}>
        {hits?.map(({ path, name }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field that owns the list
          <div
            key={path.join('/')}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            lang="zh-CN"
            onPointerMove={() => setActive(index)}
            onClick={() => onChoose(path)}
          >
            <span>{name}</span>
            {path.length > 1 && <span className="gs-small">{path.slice(0, -1).join(' / ')}</span>}
          </div>
        ))}
      </div>
      <p className={shown ? 'gs-unseen' : 'gs-small'} role="status">
        {said}
      </p>
    </search>
  );
}
