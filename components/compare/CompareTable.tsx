import type { ReactNode } from 'react';
import type { Ask, ComparedCategory, ComparedDocument, Comparison } from '../../core/compare';
import { type LookupHit, placeOf } from '../lookup/hits';
import { useLookupTexts } from '../lookup/texts';
import { useCompareTexts } from './texts';

interface CompareTableProps {
  comparison: Comparison;
  hits: readonly LookupHit[];
  onOpen: (hit: LookupHit) => void;
}

/** A column a category, a row a question; papers below, those that all take first. */
export function CompareTable({ comparison: { categories, shared, partly }, hits, onOpen }: CompareTableProps) {
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
    { title: texts.ways, cell: ({ ways }) => <Ways ways={ways.filter((way) => way.length > 0)} /> },
    { title: texts.conditions, cell: ({ conditions }) => <List lines={conditions} /> },
    { title: texts.notOpen, cell: ({ notOpen }) => <List lines={notOpen} /> },
    { title: texts.remarks, cell: ({ remarks }) => <List lines={remarks} /> },
    { title: texts.live, cell: ({ live }) => <List lines={live.map((path) => path.join(' / '))} /> },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the view has to scroll by keyboard too
    <section className="gs-compare-scroll" tabIndex={0} aria-label={texts.chosen}>
      <table className="gs-compare">
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

function Ways({ ways }: { ways: readonly (readonly string[])[] }) {
  const texts = useCompareTexts();
  if (ways.length === 0) return texts.none;
  return ways.map((way, index) => (
    <div key={way.join()}>
      {index > 0 && <span className="gs-small">{texts.or} </span>}
      {way.join('、')}
    </div>
  ));
}

function List({ lines }: { lines: readonly string[] }) {
  const texts = useCompareTexts();
  return lines.length === 0 ? texts.none : lines.map((line) => <div key={line}>{line}</div>);
}
