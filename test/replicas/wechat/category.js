/**
 * /wxamp/category/get: one to five service categories, each with its documents.
 * Options: `category=医疗服务/就医服务/挂号` (repeatable) chooses in advance, `locked=1` disables the cascaders.
 */
import { cascader } from './cascade.js';
import { at } from './categories.js';
import { card, start } from './shell.js';
import { button, dialog, h, prefill, query, rerender, row, sender, tips, toolbar, upload } from './weui.js';

const MAX_CATEGORIES = 5;

function chosenBefore() {
  const asked = query.getAll('category').map((path) => path.split('/'));
  if (asked.length > 0) return asked;
  return [prefill ? ['医疗服务', '互联网医院'] : []];
}

/** One category: its cascader and, unless it asks for nothing, the row for its documents. */
function entry(path, onremove) {
  const hint = h('p', { class: 'weui-desktop-form__tips' });
  const files = upload({ multiple: true, files: prefill && at(path) ? ['资质材料-1.jpg'] : [] });
  const documents = row('资质材料', files.el, hint, tips('单个文件不超过5M，支持jpg、jpeg、bmp、gif、png格式'));
  const show = (chosen) => {
    const needed = at(chosen);
    documents.style.display = needed === '' ? 'none' : '';
    hint.textContent = typeof needed === 'string' ? needed : '选择类目后显示所需资质';
  };
  const category = cascader({ path, disabled: query.get('locked') === '1', onchange: show });
  const remove = h('a', { class: 'weui-desktop-link category__remove', onclick: () => onremove(self) }, '删除');
  show(path);
  const self = {
    remove,
    el: h('div', { class: 'category__item' }, row('服务类目', category.el, remove), documents),
    // Of a category that asks for nothing no file is sent, whatever was chosen before.
    value: () => ({ category: category.path, files: at(category.path) === '' ? [] : files.files }),
  };
  return self;
}

function build() {
  const list = h('div', { class: 'category__list' });
  let entries = [];
  const update = () => {
    list.replaceChildren(...entries.map(({ el }) => el));
    for (const { remove } of entries) remove.style.display = entries.length > 1 ? '' : 'none';
    add.style.display = entries.length < MAX_CATEGORIES ? '' : 'none';
    rerender();
  };
  const removed = (gone) => {
    entries = entries.filter((other) => other !== gone);
    update();
  };
  const add = h(
    'a',
    {
      class: 'weui-desktop-link category__add',
      onclick: () => {
        entries = [...entries, entry([], removed)];
        update();
      },
    },
    '添加类目',
  );
  entries = chosenBefore().map((path) => entry(path, removed));
  update();

  const leave = dialog({ title: '放弃填写', content: h('p', {}, '已填写的内容不会保存，确定离开吗？') });
  // A hidden dialog with the same label and another value: it must not be taken for the form.
  const history = dialog({
    title: '修改服务类目',
    content: row('服务类目', cascader({ path: ['工具', '天气'] }).el),
  });
  const send = sender({
    url: '/submit/category',
    done: '提交成功，请等待审核',
    payload: () => ({ categories: entries.map((one) => one.value()) }),
    pressed: () => confirm,
  });
  const confirm = button('提交', send, true);
  return [
    h('h2', { class: 'weui-desktop-page__title' }, '服务类目'),
    card(
      tips('请选择与小程序实际服务一致的类目，可添加1-5个，排在第一位的为主营类目。'),
      h(
        'div',
        { class: 'weui-desktop-form' },
        list,
        h('div', { class: 'category__more' }, add),
        toolbar(confirm, button('取消', leave.open)),
      ),
    ),
    leave.el,
    history.el,
  ];
}

start({ menu: '设置', build });
