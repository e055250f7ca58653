import type { FieldKey } from '../../core/model/console';
import type { ProposalRow, RowState } from '../../core/profile/propose';
import { Button } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useFillTexts } from './texts';

/** A file that can be chosen for a field by hand. */
export interface OfferedFile {
  id: string;
  /** The paper's name. */
  paper: string;
  /** The file's name. */
  name: string;
}

interface ByHandProps {
  rows: readonly ProposalRow[];
  filesFor: (field: FieldKey, label: string) => readonly OfferedFile[];
  onOpenFile: (id: string) => void;
  onCopy: (text: string) => void;
}

const FOLDED: readonly RowState[] = ['same', 'nothing', 'locked'];

/** What is left for the person: lists of the page's own, files, and fields for which nothing is known. */
export function ByHand({ rows, filesFor, onOpenFile, onCopy }: ByHandProps) {
  const texts = useFillTexts();
  const test = useTestAttributes();
  return (['guide', 'file', 'same', 'nothing', 'locked'] as const).map((state) => {
    const ofState = rows.filter((row) => row.state === state);
    if (ofState.length === 0) return null;
    const title = `${texts.groups[state]} · ${ofState.length}`;
    const [Box, Title] = FOLDED.includes(state) ? (['details', 'summary'] as const) : (['section', 'h3'] as const);
    return (
      <Box key={state} className="gs-fill-group" aria-label={title}>
        <Title className="gs-fill-heading">{title}</Title>
        <ul className="gs-fill-hand">
          {ofState.map((row) => (
            <li key={row.field} {...test({ 'data-fill-row': row.field, 'data-state': state })}>
              <span className="gs-fill-label">{row.label}</span>
              <Hand
                row={row}
                files={state === 'file' ? filesFor(row.field, row.label) : []}
                {...{ onOpenFile, onCopy }}
              />
            </li>
          ))}
        </ul>
      </Box>
    );
  });
}

type HandProps = { row: ProposalRow; files: readonly OfferedFile[] } & Pick<ByHandProps, 'onOpenFile' | 'onCopy'>;

function Hand({ row: { state, now, proposed }, files, onOpenFile, onCopy }: HandProps) {
  const texts = useFillTexts();
  switch (state) {
    case 'guide':
      return (
        <>
          <p className="gs-fill-line">
            <span>{texts.guide(proposed?.value ?? '')}</span>
            <Button kind="quiet" onClick={() => onCopy(proposed?.value ?? '')}>
              {texts.copy}
            </Button>
          </p>
          {now !== undefined && now.trim() !== '' && (
            <p className="gs-small gs-mark-attention">
              <StateMark mark="attention" size={14} /> {texts.chosenNow(now.trim())}
            </p>
          )}
        </>
      );
    case 'file':
      return files.length === 0 ? (
        <p className="gs-small">{texts.noFile}</p>
      ) : (
        <>
          <p className="gs-small">{texts.file}</p>
          {files.map(({ id, paper, name }) => (
            <p key={id} className="gs-fill-line">
              <span>{paper}</span>
              <Button onClick={() => onOpenFile(id)}>{texts.open(name)}</Button>
            </p>
          ))}
        </>
      );
    case 'nothing':
      return <p className="gs-small">{now?.trim() || texts.nothingKnown}</p>;
    default:
      return <p className="gs-small">{now === undefined ? texts.unread : now.trim() || texts.nothingThere}</p>;
  }
}
