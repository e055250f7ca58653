import type { CSSProperties, ReactNode } from 'react';
import type { Ask, Choice, ComparedCategory, ComparedDocument, Comparison } from '../../core/compare';
import { Lines } from '../documents/Lines';
import { type LookupHit, placeOf } from '../lookup/hits';
import { useLookupTexts } from '../lookup/texts';
import { useCompareTexts } from './texts';

interface CompareTableProps {
  comparison: Comparison;
  hits: readonly LookupHit[];
  onOpen: (hit: LookupHit) => void;
}

/** Alternatives that are told of one choice; a person does not read more side by side. */
const MOST_ALTERNATIVES = 5;

/** What all take is told once; below it a column a category, a row a question, and the papers in which they differ. */
export function CompareTable({ comparison, hits, onOpen }: CompareTableProps) {
  const { categories, common, shared, partly } = comparison;
  const texts = useCompareTexts();
  const { places } = useLookupTexts();
  const width = categories.length + 1;
  // Side by side each says where it is; among those of one console nobody asks.
  const severalPlaces = new Set(hits.map(placeOf)).size > 1;
  const rows: { title: string; cell: (category: ComparedCategory) => ReactNode }[] = [
    {
      title: texts.fewest,
      cell: ({ fewest, closedBeta }) => (
        <>
          <strong>{fewest === 0 ? texts.nothing : texts.count(fewest)}</strong>
          {closedBeta && <div className="gs-small">{texts.beta}</div>}
        </>
      ),
    },
    ...(categories.some(({ takes }) => takes.length > 0)
      ? [
          {
            title: common.length > 0 ? texts.beside : texts.takes,
            cell: ({ takes }: ComparedCategory) => <Takes takes={takes} />,
          },
        ]
      : []),
    ...told(texts.conditions, ({ conditions }) => conditions),
    ...told(texts.notOpen, ({ notOpen }) => notOpen),
    ...told(texts.remarks, ({ remarks }) => remarks),
    ...told(texts.live, ({ live }) => live.map((path) => path.join(' / '))),
  ];

  /** A row of lines, where any of the columns has one. */
  function told(title: string, linesOf: (category: ComparedCategory) => readonly string[]): typeof rows {
    if (categories.every((category) => linesOf(category).length === 0)) return [];
    return [{ title, cell: (category) => <List lines={linesOf(category)} /> }];
  }

  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the view has to scroll by keyboard too
    <section className="gs-compare-scroll" tabIndex={0} aria-label={texts.chosen}>
      <table className="gs-compare" style={{ '--gs-compare-columns': hits.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            {hits.map((hit) => {
              const place = placeOf(hit);
              return (
                <th key={hit.id} scope="col">
                  <button type="button" className="gs-link" lang="zh-CN" onClick={() => onOpen(hit)}>
                    {hit.name}
                  </button>
                  <div className="gs-small">
                    {severalPlaces && place !== undefined && <span className="gs-tag">{places[place]}</span>}{' '}
                    <span lang="zh-CN">{hit.path?.slice(0, -1).join(' / ')}</span>
                  </div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, cell }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {categories.map((category) => (
                <td key={category.id} lang="zh-CN">
                  {cell(category)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Papers title={texts.shared(shared.length)} documents={shared} width={width} />
        <Papers title={texts.partly(partly.length)} documents={partly} width={width} />
      </table>
    </section>
  );
  if (common.length === 0) return table;
  return (
    <>
      <Lines
        title={texts.common(common.length)}
        lines={common.map((choice) => choice.map((papers) => papers.join(texts.and)).join(texts.or))}
      />
      {table}
    </>
  );
}

function Papers({ title, documents, width }: { title: string; documents: readonly ComparedDocument[]; width: number }) {
  if (documents.length === 0) return null;
  return (
    <tbody>
      <tr className="gs-compare-part">
        <th colSpan={width} scope="colgroup">
          {title}
        </th>
      </tr>
      {documents.map(({ document, name, asks }) => (
        <tr key={document}>
          <th scope="row" lang="zh-CN">
            {name}
          </th>
          {asks.map((ask, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table are their places
            <td key={column}>
              <AskWord ask={ask} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A shape with its word: a paper that is needed is filled, one of several is half, none is a dash. */
function AskWord({ ask }: { ask: Ask }) {
  const texts = useCompareTexts();
  return (
    <span className="gs-compare-ask">
      <svg className="gs-icon" viewBox="0 0 16 16" aria-hidden="true">
        {ask === 'none' ? (
          <path d="M5 8h6" stroke="var(--gs-text-3)" strokeWidth="1.5" />
        ) : (
          <>
            <circle cx="8" cy="8" r="5" fill="none" stroke="var(--gs-brand)" strokeWidth="1.5" />
            <path
              d={ask === 'always' ? 'M8 3a5 5 0 0 1 0 10a5 5 0 0 1 0-10' : 'M8 3a5 5 0 0 1 0 10z'}
              fill="var(--gs-brand)"
            />
          </>
        )}
      </svg>
      <span className={ask === 'none' ? 'gs-small' : undefined}>{texts.asks[ask]}</span>
    </span>
  );
}

/** A choice a paragraph, an alternative a line. */
function Takes({ takes }: { takes: readonly Choice[] }) {
  const texts = useCompareTexts();
  if (takes.length === 0) return texts.none;
  return takes.map((choice) => (
    <div key={JSON.stringify(choice)} className="gs-compare-line">
      {choice.slice(0, MOST_ALTERNATIVES).map((papers, index) => (
        <div key={papers.join()}>
          {index > 0 && <span className="gs-small">{texts.or}</span>}
          {papers.join(texts.and)}
        </div>
      ))}
      {choice.length > MOST_ALTERNATIVES && (
        <div className="gs-small">{texts.moreAlternatives(choice.length - MOST_ALTERNATIVES)}</div>
      )}
    </div>
  ));
}

function List({ lines }: { lines: readonly string[] }) {
  const texts = useCompareTexts();
  return lines.length === 0
    ? texts.none
    : lines.map((line) => (
        <div key={line} className="gs-compare-line">
          {line}
        </div>
      ));
}
