/**
 * /wxamp/basicprofile/index: basic settings. Leaving the name field builds the upload area anew, which drops a chosen
 * file: the documented trap for anything that focuses or blurs while it reads.
 */
import { card, start } from './shell.js';
import { button, dialog, h, initial, prefill, row, sender, textField, tips, toolbar, upload } from './weui.js';

const shown = (text, ...more) => [h('span', { class: 'weui-desktop-form__text' }, text), ...more];

function build() {
  const avatar = upload({
    text: '选择图片',
    accept: '.jpg,.png',
    hiddenBy: 'display',
    files: prefill ? ['avatar.png'] : [],
  });
  const name = textField({
    value: initial('name', '青禾画室'),
    max: 30,
    placeholder: '4-30个字符',
    onblur: () => avatar.clear(),
  });
  const short = textField({ value: initial('short', '青禾画室'), max: 10 });
  const intro = textField({
    area: true,
    max: 120,
    rows: '4',
    value: initial('intro', '面向少儿和成人的线下美术课程，提供课程介绍、试听预约、上课提醒和作品展示服务。'),
  });

  const details = dialog({
    title: '服务类目',
    content: h('ul', {}, h('li', {}, '教育服务 > 素质教育'), h('li', {}, '工具 > 记账')),
  });
  const send = sender({
    url: '/submit/basicprofile',
    done: '保存成功',
    payload: () => ({ name: name.value, short: short.value, intro: intro.value, avatar: avatar.files }),
    pressed: () => save,
  });
  const save = button('保存', send, true);
  return [
    h('h2', { class: 'weui-desktop-page__title' }, '设置'),
    h(
      'ul',
      { class: 'weui-desktop-tabs' },
      ['基本设置', '第三方设置', '关联设置', '关注公众号'].map((text, index) =>
        h('li', { class: `weui-desktop-tab${index === 0 ? ' weui-desktop-tab_current' : ''}` }, h('a', {}, text)),
      ),
    ),
    card(
      h('h3', { class: 'weui-desktop-panel__title' }, '基本信息'),
      h(
        'div',
        { class: 'weui-desktop-form' },
        row('小程序名称', name.el, tips('名称为4-30个字符，1个中文算2个字符')),
        row('小程序简称', short.el, tips('简称为4-10个字符，从名称中按顺序截取')),
        row('小程序头像', avatar.el, tips('png、jpg格式，不超过2M，建议尺寸144px*144px')),
        row('介绍', intro.el, tips('请确认介绍内容不含国家相关法律法规禁止内容')),
        row(
          '服务类目',
          shown('教育服务 > 素质教育', h('a', { class: 'weui-desktop-link', onclick: details.open }, '详情')),
        ),
        row('微信认证', shown('已认证')),
        row('主体信息', shown('青禾（演示）文化有限公司')),
        toolbar(save),
      ),
    ),
    details.el,
  ];
}

start({ menu: '设置', build });
