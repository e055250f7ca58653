import { useLookupTexts } from './texts';
import type { ToolId } from './tool';
import { TOOL_IDS } from './tools';

interface ToolBarProps {
  shown: ToolId | 'search' | undefined;
  onSearch: () => void;
  onTool: (tool: ToolId) => void;
}

/** The ways to ask, at the foot. */
export function ToolBar({ shown, onSearch, onTool }: ToolBarProps) {
  const texts = useLookupTexts();
  return (
    <nav className="gs-lookup-tools" aria-label={texts.ask}>
      <button type="button" aria-current={shown === 'search' ? 'true' : undefined} onClick={onSearch}>
        {texts.tools.search}
      </button>
      {TOOL_IDS.map((tool) => (
        <button
          key={tool}
          type="button"
          aria-current={shown === tool ? 'true' : undefined}
          onClick={() => onTool(tool)}
        >
          {texts.tools[tool]}
        </button>
      ))}
    </nav>
  );
}
