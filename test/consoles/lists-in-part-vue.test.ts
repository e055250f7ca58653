// @vitest-environment jsdom
import { ElCascader, ElCascaderPanel, ElSelectV2, ElTree, ElTreeSelect, ElTreeV2 } from 'element-plus';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp, h, nextTick, type VNode } from 'vue';
import { element, withoutLayout } from './fill/page';
import { type Expected, expectChosen, LOW, MANY, PATIENCE, place, TREE, withoutMeasuring } from './lists-in-part';

/** Choosers of the real library that open in the row itself, and mount only a part of their options. */
withoutLayout();
beforeAll(withoutMeasuring);

const here = { teleported: false, options: MANY };
const tree = {
  data: TREE,
  height: LOW,
  defaultExpandedKeys: TREE.map(({ id }) => id),
  props: { value: 'id', label: 'label', children: 'children' },
};
const whole = { data: TREE, nodeKey: 'id', defaultExpandAll: true };

const CASES: [string, Expected, () => VNode][] = [
  ['a list, the chosen option far away', ['选项150'], () => h(ElSelectV2, { ...here, modelValue: 'v150' })],
  ['a list without a choice', [], () => h(ElSelectV2, { ...here, modelValue: '' })],
  ['a list that searches', ['选项150'], () => h(ElSelectV2, { ...here, filterable: true, modelValue: 'v150' })],
  [
    'a list with several',
    ['选项150', '选项3'],
    () => h(ElSelectV2, { ...here, multiple: true, modelValue: ['v150', 'v3'] }),
  ],
  [
    'a list that only counts some of what was chosen',
    undefined,
    () => h(ElSelectV2, { ...here, multiple: true, collapseTags: true, modelValue: ['v150', 'v3'] }),
  ],
  ['a list with a tree', ['叶3'], () => h(ElTreeSelect, { ...whole, teleported: false, modelValue: 'g3a' })],
  ['a cascader', ['组3 / 叶3'], () => h(ElCascader, { teleported: false, modelValue: ['g3', 'g3a'], options: TREE })],
  ['columns', ['组3 / 叶3'], () => h(ElCascaderPanel, { modelValue: ['g3', 'g3a'], options: TREE })],
  ['columns without a choice', [], () => h(ElCascaderPanel, { options: TREE })],
  ['a tree in part', ['组0 / 叶0'], () => h(ElTreeV2, { ...tree, highlightCurrent: true, currentNodeKey: 'g0a' })],
  [
    'a tree in part, the chosen one not mounted',
    undefined,
    () => h(ElTreeV2, { ...tree, highlightCurrent: true, currentNodeKey: 'g9a' }),
  ],
  [
    'a tree of boxes in part',
    undefined,
    () => h(ElTreeV2, { ...tree, showCheckbox: true, defaultCheckedKeys: ['g0a'] }),
  ],
  ['a tree', ['组1 / 叶1'], () => h(ElTree, { ...whole, highlightCurrent: true, currentNodeKey: 'g1a' })],
  ['a tree of boxes', ['组1 / 叶1'], () => h(ElTree, { ...whole, showCheckbox: true, defaultCheckedKeys: ['g1a'] })],
];

describe('options that are mounted in part', () => {
  test.each(CASES)('%s', async (_, expected, chooser) => {
    const app = createApp({ render: chooser });
    const at = place();
    app.mount(at);
    await nextTick();
    await vi.waitFor(() => expectChosen(expected), PATIENCE);
    // A list that is open shows the same.
    const trigger = at.querySelector<HTMLElement>('.el-select__wrapper, .el-cascader');
    if (trigger !== null) {
      trigger.click();
      await vi.waitFor(() => expect(element('[aria-expanded="true"], .el-cascader__dropdown')).toBeTruthy(), PATIENCE);
      await vi.waitFor(() => expectChosen(expected), PATIENCE);
    }
    app.unmount();
  });
});
