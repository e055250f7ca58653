import type { FileRecord, HoldingRecord } from '../../core/model/records/papers';
import { type ExpiryStage, lifeLeft } from '../../core/profile/expiry';
import type { PaperReport } from '../../core/profile/paper-state';
import type { DocumentUse } from '../../core/profile/uses';
import { Button } from '../ui/controls';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { Fold } from './Fold';
import { markOf } from './mark';
import { usePapersTexts } from './texts';

/** A paper with everything that its card shows. */
export interface Paper {
  holding: HoldingRecord;
  report: PaperReport;
  /** The catalogue knows what it is. */
  known: boolean;
  uses: readonly DocumentUse[];
  files: readonly FileRecord[];
}

interface PaperCardProps {
  paper: Paper;
  applicant: string | undefined;
  today: string;
  onEdit: () => void;
  onRemove: () => void;
  onDownload: (file: FileRecord) => void;
}

/** Categories that a card lists before it says how many more there are. */
const SHOWN_USES = 12;

/** One paper: whether it counts, how long, and what for. */
export function PaperCard({ paper, applicant, today, onEdit, onRemove, onDownload }: PaperCardProps) {
  const texts = usePapersTexts();
  const test = useTestAttributes();
  const { holding, report, known, uses, files } = paper;
  const { name, holder, number, copies = 1 } = holding;
  const mark = markOf(report, known);
  const uncovered = uncoveredWords(report);
  const problems = [
    ...(report.holder === 'other' ? [texts.otherHolder(holder ?? '', applicant ?? '')] : []),
    ...(report.copiesWanted === undefined ? [] : [texts.copies(copies, report.copiesWanted)]),
    ...(known ? [] : [texts.unknownDocument]),
  ];
  return (
    <li className="gs-card" {...test({ 'data-paper': name, 'data-expiry': report.expiry.kind })}>
      <div className="gs-card-head">
        <StateMark mark={mark} />
        <h3>{name}</h3>
        <span className={`gs-small gs-mark-${mark}`}>{useStageWords(report.expiry)}</span>
      </div>
      <Bar holding={holding} stage={report.expiry} today={today} />
      <p className="gs-small">
        {[holder, number && texts.number(number), holding.expires && texts.state.until(holding.expires)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {problems.map((problem) => (
        <p key={problem} className="gs-small gs-mark-attention gs-paper-problem">
          <StateMark mark="attention" size={14} /> {problem}
        </p>
      ))}
      {report.holder === 'unknown' && (
        <p className="gs-small">{applicant === undefined ? texts.applicantUnknown : texts.holderUnknown}</p>
      )}
      {report.scopeUnknown && <p className="gs-small">{texts.scopeUnknown}</p>}
      {uncovered.length > 0 && (
        <Fold summary={texts.uncovered(new Set(report.uncovered.map(({ use }) => use.category)).size)}>
          {() => (
            <ul className="gs-paper-uses gs-small">
              {uncovered.map(({ words, count }) => (
                <li key={words.join()}>{texts.uncoveredWords(words, count)}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {uses.length === 0 ? (
        known && <p className="gs-small">{texts.noUses}</p>
      ) : (
        <Fold summary={texts.uses(uses.length)}>
          {() => (
            <ul className="gs-paper-uses gs-small" lang="zh-CN">
              {uses.slice(0, SHOWN_USES).map(({ category, path }) => (
                <li key={category}>{path.join(' / ')}</li>
              ))}
              {uses.length > SHOWN_USES && <li>{texts.moreUses(uses.length - SHOWN_USES)}</li>}
            </ul>
          )}
        </Fold>
      )}
      <p className="gs-card-verbs">
        <Button aria-label={texts.editOne(name)} onClick={onEdit}>
          {texts.edit}
        </Button>
        {files.map((file) => (
          <Button key={file.id} onClick={() => onDownload(file)}>
            {texts.download(file.name)}
          </Button>
        ))}
        <Button kind="quiet" aria-label={`${texts.remove} ${name}`} onClick={onRemove}>
          {texts.remove}
        </Button>
      </p>
    </li>
  );
}

/** The words that are wanting, each set once with how many categories ask for it. */
function uncoveredWords({ uncovered }: PaperReport): { words: readonly string[]; count: number }[] {
  const sets = new Map<string, { words: readonly string[]; categories: Set<string> }>();
  for (const { use, words } of uncovered) {
    const key = words.join('、');
    const entry = sets.get(key) ?? { words, categories: new Set() };
    entry.categories.add(use.category);
    sets.set(key, entry);
  }
  return [...sets.values()].map(({ words, categories }) => ({ words, count: categories.size }));
}

function useStageWords(stage: ExpiryStage): string {
  const { state } = usePapersTexts();
  switch (stage.kind) {
    case 'no-end':
      return state.forever;
    case 'fine':
      return state.valid;
    case 'soon':
      return state.soon(stage.days);
    case 'expired':
      return state.expired(stage.days);
  }
}

/** How much of its time is left. Without a day of issue, a year before the last day counts as full. */
function Bar({ holding, stage, today }: { holding: HoldingRecord; stage: ExpiryStage; today: string }) {
  const texts = usePapersTexts();
  if (stage.kind === 'no-end') return null;
  const share = lifeLeft(holding, today) ?? (stage.kind === 'expired' ? 0 : Math.min(1, stage.days / 365));
  return (
    <meter
      className="gs-paper-bar"
      min={0}
      max={1}
      value={share}
      data-stage={stage.kind}
      aria-label={texts.bar(share)}
    />
  );
}
