import { useTestAttributes } from '../ui/testAttributes';
import { useLocale, useTexts } from '../ui/text';
import type { OverlayDraft, OverlayState } from './state';

interface DraftProps {
  draft: OverlayDraft;
  labels: OverlayState['fieldLabels'];
  onDrop: () => void;
}

/** What was typed here before and not handed in; it is put back in the side panel, where no page can interfere. */
export function Draft({ draft, labels, onDrop }: DraftProps) {
  const texts = useTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  const when = new Date(draft.savedAt).toLocaleString(locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const fields = draft.differs.map((field) => labels[field] ?? texts.fields[field]);
  return (
    <section className="gs-section gs-draft" {...test({ 'data-draft': String(fields.length) })}>
      <p>{texts.overlay.draft(when, fields)}</p>
      <p className="gs-small">{texts.overlay.draftRestore}</p>
      <button type="button" className="gs-link" onClick={onDrop} {...test({ 'data-action': 'drop-draft' })}>
        {texts.overlay.draftDrop}
      </button>
    </section>
  );
}
