/**
 * /wxamp/wadevelopcode/get_class: submit a version for review. The submit is an anchor, and nothing here is a <form>.
 * Options: `cascader=1` shows the older cascader where the newer dropdown stands; `items=2` starts with two pages.
 */
import { cascader, dropdown } from './cascade.js';
import { card, start } from './shell.js';
import {
  dialog,
  h,
  initial,
  length,
  popover,
  prefill,
  query,
  radios,
  rerender,
  row,
  sender,
  textField,
  tips,
  toolbar,
} from './weui.js';

const MAX_ITEMS = 5;
const MAX_TAGS = 10;
const PAGES = ['pages/index/index', 'pages/course/list', 'pages/booking/index', 'pages/mine/index'];
const APPROVED = ['教育服务-素质教育', '教育服务-学历教育（培训机构）-职业培训', '工具-记账'];

/** Tags are made with Enter: an Enter that submits nothing. */
function tagField(first) {
  const chips = h('span', { class: 'weui-desktop-tags' });
  const input = textField({
    placeholder: '标签用回车分开',
    onkeydown: (event) => {
      const text = input.value.trim();
      if (event.key !== 'Enter' || event.isComposing || !text || field.tags.length >= MAX_TAGS) return;
      field.tags.push(text);
      input.value = '';
      show();
    },
  });
  const field = { tags: first ? [first] : [], el: h('div', { class: 'weui-desktop-tag-input' }, chips, input.el) };
  const show = () => {
    chips.replaceChildren(
      ...field.tags.map((tag, index) =>
        h(
          'span',
          { class: 'weui-desktop-tag' },
          tag,
          h(
            'i',
            {
              class: 'weui-desktop-tag__remove',
              onclick: () => {
                field.tags.splice(index, 1);
                show();
              },
            },
            '×',
          ),
        ),
      ),
    );
    rerender();
  };
  show();
  return field;
}

function categoryField() {
  if (query.get('cascader') !== '1') {
    const field = dropdown({ options: APPROVED, value: prefill ? APPROVED[0] : '' });
    return { el: field.el, path: () => field.value };
  }
  const field = cascader({ path: prefill ? ['教育服务', '素质教育'] : [] });
  return { el: field.el, path: () => field.path.join('-') };
}

function item(index, onremove) {
  const page = dropdown({ options: PAGES, value: prefill ? PAGES[index % PAGES.length] : '' });
  const title = textField({ value: initial('title', '课程介绍'), max: 32, count: length });
  const tags = tagField(prefill ? '美术课程' : undefined);
  const category = categoryField();
  const self = {
    value: () => ({ page: page.value, title: title.value, tags: tags.tags, category: category.path() }),
    el: h(
      'div',
      { class: 'review__item' },
      h(
        'div',
        { class: 'review__item-head' },
        h('h4', {}, `功能页面${index + 1}`),
        index > 0
          ? h('a', { class: 'weui-desktop-link review__remove', onclick: () => onremove(self) }, '删除')
          : undefined,
      ),
      row('功能页面', page.el),
      row('标题', title.el),
      row(h('span', {}, '标签', popover('填写与页面功能相关的关键词，更容易被搜索到')), tags.el),
      row(h('span', {}, '所在服务类目', popover('功能页面所属的服务类目，需先在设置中添加')), category.el),
    ),
  };
  return self;
}

/** The account fields come and go with the radio. The password is here so that a test can see it is left alone. */
function accountField() {
  const account = textField({ placeholder: '测试帐号' });
  const password = textField({ type: 'password', placeholder: '测试密码' });
  const more = h('div', { class: 'review__account', style: 'display: none' }, account.el, password.el);
  const choice = radios({
    options: ['无需测试账号', '需要测试账号'],
    value: '无需测试账号',
    onchange: (value) => {
      more.style.display = value === '需要测试账号' ? '' : 'none';
    },
  });
  return { el: [choice.el, more], value: () => ({ choice: choice.value, account: account.value }) };
}

function build() {
  const list = h('div', { class: 'review__list' });
  let items = [];
  const update = () => {
    list.replaceChildren(...items.map(({ el }) => el));
    add.style.display = items.length < MAX_ITEMS ? '' : 'none';
    rerender();
  };
  const removed = (gone) => {
    items = items.filter((other) => other !== gone);
    update();
  };
  const add = h(
    'a',
    {
      class: 'weui-desktop-link review__add',
      onclick: () => {
        items = [...items, item(items.length, removed)];
        update();
      },
    },
    '添加功能页面',
  );
  const count = Math.min(Number(query.get('items') ?? 1), MAX_ITEMS);
  items = Array.from({ length: count }, (_, index) => item(index, removed));
  update();

  const description = textField({
    area: true,
    max: 200,
    count: length,
    rows: '4',
    value: initial('description', '新增课程列表和试听预约，修复作品图片显示问题。'),
    placeholder: '请描述本次版本的更新内容',
  });
  const account = accountField();
  const agreement = dialog({
    title: '提交审核须知',
    content: h('p', {}, '提交审核前，请确认小程序内容与所选类目一致。'),
  });
  const send = sender({
    url: '/submit/review',
    done: '已提交审核',
    payload: () => ({
      items: items.map((one) => one.value()),
      description: description.value,
      testAccount: account.value(),
    }),
  });
  return [
    h('h2', { class: 'weui-desktop-page__title' }, '提交审核'),
    card(
      h('h3', { class: 'weui-desktop-panel__title' }, '配置功能页面'),
      tips('至少填写一组，填写正确的信息有利于用户快速搜索出你的小程序'),
      h('div', { class: 'weui-desktop-form' }, list, h('div', { class: 'review__more' }, add)),
    ),
    card(
      h('h3', { class: 'weui-desktop-panel__title' }, '审核信息'),
      h(
        'div',
        { class: 'weui-desktop-form' },
        row('版本描述', description.el),
        row(
          h(
            'span',
            {},
            h('i', { class: 'weui-desktop-icon weui-desktop-icon__info' }),
            '测试账号',
            popover('需要登录才能体验时，请提供可用的测试账号'),
          ),
          account.el,
        ),
        toolbar(
          h(
            'a',
            {
              class: 'btn a btn_primary',
              href: 'javascript:;',
              onclick: (event) => {
                event.preventDefault(); // the policy forbids the javascript: address, and it does nothing anyway
                send();
              },
            },
            '提交审核',
          ),
        ),
      ),
    ),
    agreement.el,
  ];
}

start({ menu: '版本管理', build });
