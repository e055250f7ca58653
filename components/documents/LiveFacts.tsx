import type { ReactNode } from 'react';
import type { CategoryPath } from '../../core/model/category';
import type { CategoryView } from '../../core/model/view';
import { useTexts } from '../ui/text';

type OpenCategory = (path: CategoryPath, channel?: 'live') => void;

/** How a service goes live: in which scenes, by which way, who may, and which category of today it is. */
export function LiveFacts({ view, onOpenCategory }: { view: CategoryView; onOpenCategory: OpenCategory }) {
  const texts = useTexts().live;
  const { scene, access, accessNote, individual, government, correspondsTo } = view;
  const facts: [string, ReactNode][] = [];
  const add = (name: string, value: ReactNode): void => {
    facts.push([name, value]);
  };
  if (scene !== undefined) add(texts.scene, <span lang="zh-CN">{scene}</span>);
  if (access !== undefined) {
    add(
      texts.access,
      <>
        {texts.ways[access]}
        {accessNote !== undefined && (
          <span className="gs-small" lang="zh-CN">
            {accessNote}
          </span>
        )}
      </>,
    );
  }
  if (individual !== undefined) add(texts.individual, <span lang="zh-CN">{individual}</span>);
  if (government !== undefined) add(texts.government, <span lang="zh-CN">{government}</span>);
  if (correspondsTo !== undefined) {
    const { status, to } = correspondsTo;
    add(
      texts.today,
      <>
        {status !== 'same' && texts.status[status]}
        <CategoryLinks paths={to} onOpen={(path) => onOpenCategory(path)} />
      </>,
    );
  }
  if (facts.length === 0) return null;
  return (
    <dl className="gs-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="gs-small">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A service category says that it can go live as well, and where that is. */
export function LiveVariants({
  paths,
  onOpenCategory,
}: {
  paths: readonly CategoryPath[];
  onOpenCategory: OpenCategory;
}) {
  const texts = useTexts().live;
  return (
    <section className="gs-lines">
      <h4>{texts.variants}</h4>
      <CategoryLinks paths={paths} onOpen={(path) => onOpenCategory(path, 'live')} />
    </section>
  );
}

/** Paths as links that open their categories. */
function CategoryLinks({ paths, onOpen }: { paths: readonly CategoryPath[]; onOpen: (path: CategoryPath) => void }) {
  return (
    <span className="gs-reference-to">
      {paths.map((path) => (
        <button key={path.join('/')} type="button" className="gs-link" lang="zh-CN" onClick={() => onOpen(path)}>
          {path.join(' / ')}
        </button>
      ))}
    </span>
  );
}
