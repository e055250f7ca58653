import type { ReactNode } from 'react';
import type { CategoryPath } from '../../core/model/category';
import type { CategoryView } from '../../core/model/view';
import { useTexts } from '../ui/text';
import { FactList } from './FactList';

type OpenCategory = (path: CategoryPath, channel?: 'live') => void;

/** How a service goes live: in which scenes, by which way, who may, and which category of today it is. */
export function LiveFacts({ view, onOpenCategory }: { view: CategoryView; onOpenCategory: OpenCategory }) {
  const texts = useTexts().live;
  const { scene, access, accessNote, individual, government, correspondsTo } = view;
  const chinese = (value: string | undefined): ReactNode => value && <span lang="zh-CN">{value}</span>;
  return (
    <FactList
      facts={[
        [texts.scene, chinese(scene)],
        [
          texts.access,
          access && (
            <>
              {texts.ways[access]}
              {accessNote !== undefined && (
                <span className="gs-small" lang="zh-CN">
                  {accessNote}
                </span>
              )}
            </>
          ),
        ],
        [texts.individual, chinese(individual)],
        [texts.government, chinese(government)],
        [
          texts.today,
          correspondsTo && (
            <>
              {correspondsTo.status !== 'same' && texts.status[correspondsTo.status]}
              <CategoryLinks paths={correspondsTo.to} onOpen={(path) => onOpenCategory(path)} />
            </>
          ),
        ],
      ]}
    />
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
