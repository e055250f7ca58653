import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../ui/text';
import { CategorySearch } from './CategorySearch';
import { PencilIcon } from './icons';
import type { OverlayCallbacks, OverlayCategory } from './state';

/** One category of the page as a path; a press lets the person say which one is meant. */
export function CategoryLine({
  category,
  index,
  callbacks,
}: {
  category: OverlayCategory;
  index: number;
  callbacks: OverlayCallbacks;
}) {
  const { comma, overlay: texts } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The search field is gone, and with it the focus that a press had put there.
    if (!open && wasOpen.current) button.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);

  const { parts, path, corrected } = category;
  const words = (path ?? parts).join(' / ');
  return (
    <div className="gs-category">
      <div className="gs-category-row">
        <button
          ref={button}
          type="button"
          className="gs-category-path"
          aria-expanded={open}
          aria-label={words === '' ? `${texts.noCategory}${comma}${texts.chooseHere}` : texts.correct(words)}
          title={texts.searchLabel}
          onClick={() => setOpen(!open)}
        >
          <span lang={words === '' ? undefined : 'zh-CN'}>{words === '' ? texts.noCategory : words}</span>
          {path === undefined && parts.length > 0 && <span className="gs-tag">{texts.halfChosen}</span>}
          <PencilIcon />
        </button>
        {corrected === true && (
          <span className="gs-category-corrected gs-small">
            {texts.corrected}
            <button type="button" className="gs-link gs-small" onClick={() => callbacks.clearCorrection(index)}>
              {texts.undoCorrection}
            </button>
          </span>
        )}
      </div>
      {open && (
        <CategorySearch
          search={callbacks.search}
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            setOpen(false);
            callbacks.chooseCategory(index, chosen);
          }}
        />
      )}
    </div>
  );
}
