import { useLookupTexts } from './texts';

/** Keeps an answer at hand. */
export function PinButton({ pinned, onPin }: { pinned: boolean; onPin: (pinned: boolean) => void }) {
  const texts = useLookupTexts();
  const label = pinned ? texts.unpin : texts.pin;
  return (
    <button
      type="button"
      className="gs-icon-button"
      aria-pressed={pinned}
      aria-label={texts.pin}
      title={label}
      onClick={() => onPin(!pinned)}
    >
      <svg className="gs-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 2.2l1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11l-3.5 1.9.8-3.9L2.4 6.3l3.9-.5z"
          fill={pinned ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
