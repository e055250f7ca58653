import { useWelcomeTexts } from './texts';

interface WelcomeViewProps {
  /** Keys that open the lookup. */
  keys: string;
  onLookUp: () => void;
  onPapers: () => void;
}

/** After it was installed: what it does, what it reads and where that stays, where its facts come from. */
export function WelcomeView({ keys, onLookUp, onPapers }: WelcomeViewProps) {
  const texts = useWelcomeTexts();
  return (
    <main className="gs gs-welcome">
      <header>
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
      </header>
      <ol className="gs-welcome-cards">
        {texts.cards.map(({ title, lines }) => (
          <li key={title} className="gs-welcome-card">
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
      <p>{texts.pin}</p>
      <p>{texts.keys(keys)}</p>
      <p className="gs-welcome-actions">
        <button type="button" className="gs-button gs-button-main" onClick={onLookUp}>
          {texts.lookUp}
        </button>
        <button type="button" className="gs-button" onClick={onPapers}>
          {texts.papers}
        </button>
      </p>
    </main>
  );
}
