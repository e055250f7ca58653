// @vitest-environment jsdom
import { Cascader, Select, Tree, TreeSelect } from 'antd';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  Cascader as TCascader,
  CascaderPanel as TCascaderPanel,
  Select as TSelect,
  Tree as TTree,
  TreeSelect as TTreeSelect,
} from 'tdesign-react';
import { beforeAll, describe, test, vi } from 'vitest';
import { withoutLayout } from './fill/page';
import { type Expected, expectChosen, LOW, MANY, PATIENCE, place, TREE, withoutMeasuring } from './lists-in-part';

/** Choosers of the real libraries that open in the row itself, and mount only a part of their options. */
withoutLayout();
beforeAll(withoutMeasuring);

const beside = (node: HTMLElement): HTMLElement => node.parentElement ?? node;
const ant = { open: true, getPopupContainer: beside };
const tree = { treeData: TREE, treeDefaultExpandAll: true };
const open = { height: LOW, treeData: TREE, defaultExpandAll: true };
const scroll = { type: 'virtual' as const, rowHeight: 28, bufferSize: 5, threshold: 20 };
const popupProps = { visible: true, attach: () => document.querySelector('form') as HTMLElement };

const CASES: [string, Expected, ReactNode][] = [
  ['a list, the chosen option far away', ['选项150'], <Select {...ant} key="1" value="v150" options={MANY} />],
  ['a list without a choice', [], <Select {...ant} key="2" placeholder="请选择" options={MANY} />],
  [
    'a list with several',
    ['选项150', '选项3'],
    <Select {...ant} key="3" mode="multiple" value={['v150', 'v3']} options={MANY} />,
  ],
  [
    'a list that only counts some of what was chosen',
    undefined,
    <Select {...ant} key="4" mode="multiple" maxTagCount={1} value={['v150', 'v3']} options={MANY} />,
  ],
  ['a list with a tree', ['叶9'], <TreeSelect {...ant} {...tree} key="5" value="g9a" />],
  [
    'a list with a tree of boxes',
    ['叶9', '叶2'],
    <TreeSelect {...ant} {...tree} key="6" treeCheckable value={['g9a', 'g2a']} />,
  ],
  ['a cascader', ['组3 / 叶3'], <Cascader {...ant} key="7" value={['g3', 'g3a']} options={TREE} />],
  ['columns', ['组3 / 叶3'], <Cascader.Panel key="8" value={['g3', 'g3a']} options={TREE} />],
  ['columns without a choice', [], <Cascader.Panel key="9" options={TREE} />],
  ['a tree', ['组0 / 叶0'], <Tree {...open} key="10" selectedKeys={['g0a']} />],
  ['a tree, the chosen one not mounted', undefined, <Tree {...open} key="11" selectedKeys={['g9a']} />],
  ['a tree of boxes that is mounted in part', undefined, <Tree {...open} key="12" checkable checkedKeys={['g0a']} />],
  [
    'a tree of boxes',
    ['组0 / 叶0', '组3 / 叶3'],
    <Tree key="13" treeData={TREE} defaultExpandAll checkable checkedKeys={['g0a', 'g3a']} />,
  ],
  [
    'TDesign: a list',
    ['选项150'],
    <TSelect key="14" value="v150" options={MANY} popupProps={popupProps} scroll={scroll} />,
  ],
  [
    'TDesign: a list with several',
    ['选项150', '选项3'],
    <TSelect key="15" multiple value={['v150', 'v3']} options={MANY} popupProps={popupProps} scroll={scroll} />,
  ],
  [
    'TDesign: a list that only counts some',
    undefined,
    <TSelect
      key="16"
      multiple
      minCollapsedNum={1}
      value={['v150', 'v3']}
      options={MANY}
      popupProps={popupProps}
      scroll={scroll}
    />,
  ],
  ['TDesign: a list with a tree', ['叶9'], <TTreeSelect key="17" value="g9a" data={TREE} popupProps={popupProps} />],
  ['TDesign: a cascader', ['组3 / 叶3'], <TCascader key="18" value="g3a" options={TREE} popupProps={popupProps} />],
  ['TDesign: columns', ['组3 / 叶3'], <TCascaderPanel key="19" value="g3a" options={TREE} />],
  [
    'TDesign: a tree',
    ['组0 / 叶0'],
    <TTree key="20" data={TREE} activable actived={['g0a']} expandAll scroll={scroll} />,
  ],
  [
    'TDesign: a tree, the chosen one not mounted',
    undefined,
    <TTree key="21" data={TREE} activable actived={['g9a']} expandAll scroll={scroll} />,
  ],
];

describe('options that are mounted in part', () => {
  test.each(CASES)('%s', async (_, expected, chooser) => {
    const root = createRoot(place());
    flushSync(() => root.render(chooser));
    await vi.waitFor(() => expectChosen(expected), PATIENCE);
    root.unmount();
  });
});
