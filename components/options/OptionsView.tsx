import { type ReactNode, useId } from 'react';
import { EmptyState, IconButton } from '../ui/controls';
import { CloseIcon, SearchIcon } from '../ui/Icon';
import { useOptionsTexts } from './texts';

/** One section of the options page, as the list shows it. */
export interface OptionsSection {
  id: string;
  title: string;
}

interface OptionsViewProps {
  /** Those that fit what was typed. */
  sections: readonly OptionsSection[];
  /** Id of the section that is shown. */
  shown: string;
  typed: string;
  onType: (typed: string) => void;
  children: ReactNode;
}

/** The options page: a list of sections with a search field, and the section that was chosen. */
export function OptionsView({ sections, shown, typed, onType, children }: OptionsViewProps) {
  const texts = useOptionsTexts();
  const heading = useId();
  const title = sections.find(({ id }) => id === shown)?.title;
  return (
    <div className="gs gs-options">
      <header className="gs-options-side">
        <h1 className="gs-options-product">{texts.title}</h1>
        <search className="gs-options-search">
          <SearchIcon />
          <input
            type="text"
            aria-label={texts.search}
            placeholder={texts.search}
            value={typed}
            onChange={({ target }) => onType(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && onType('')}
          />
          {typed !== '' && (
            <IconButton label={texts.clear} onClick={() => onType('')}>
              <CloseIcon />
            </IconButton>
          )}
        </search>
        <nav aria-label={texts.title}>
          <ul className="gs-options-list">
            {sections.map(({ id, title: name }) => (
              <li key={id}>
                <a href={`#${id}`} className="gs-options-link" aria-current={id === shown ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p role="status" className="gs-unseen">
          {typed.trim() !== '' && texts.found(sections.length)}
        </p>
      </header>
      <main className="gs-options-main" aria-labelledby={heading}>
        {title === undefined ? (
          <EmptyState text={texts.nothing(typed)} action={{ label: texts.clear, run: () => onType('') }} />
        ) : (
          <h2 id={heading} className="gs-options-title">
            {title}
          </h2>
        )}
        {/* Also while nothing is found: what was typed into a section stays. */}
        {children}
      </main>
    </div>
  );
}
