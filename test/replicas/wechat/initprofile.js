/**
 * /wxopen/initprofile: the first profile, in the older generation of rows, inside a real <form> that Enter submits.
 * What is sent for the avatar is a hidden input's value. Leaving the name empties it while the file's name stays on
 * the page: it looks chosen and is not.
 * Options: `label=account` names the first row 帐号名称.
 */
import { cascader } from './cascade.js';
import { card, start } from './shell.js';
import { h, initial, legacyRow, prefill, query, sender, textField, upload } from './weui.js';

const hint = (text) => h('p', { class: 'frm_tips' }, text);

function build() {
  const media = h('input', { type: 'hidden', name: 'avatar_media_id', value: prefill ? 'media-0' : '' });
  const avatar = upload({
    text: '选择图片',
    accept: '.jpg,.png',
    legacy: true,
    files: prefill ? ['avatar.png'] : [],
    onchange: (files) => {
      media.value = files.length > 0 ? 'media-1' : '';
    },
  });
  const name = textField({
    legacy: true,
    max: 30,
    value: initial('name', '青禾记账本'),
    onblur: () => {
      media.value = '';
    },
  });
  const intro = textField({
    legacy: true,
    area: true,
    max: 120,
    rows: '4',
    value: initial('intro', '帮助家庭和个人随手记录日常收支，按月查看账单与预算。'),
  });
  const category = cascader({ path: query.get('category')?.split('/') ?? (prefill ? ['工具', '记账'] : []) });
  const send = sender({
    url: '/submit/profile',
    done: '提交成功',
    payload: () => ({ name: name.value, avatar: media.value, intro: intro.value, category: category.path }),
    pressed: () => confirm,
  });
  const confirm = h('button', { type: 'submit', class: 'btn btn_primary' }, '提交');
  const form = h(
    'form',
    {
      class: 'frm_form',
      action: '/submit/profile',
      method: 'post',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault(); // sent as JSON, without leaving the page
        send();
      },
    },
    legacyRow(
      query.get('label') === 'account' ? '帐号名称' : '小程序名称',
      name.el,
      hint('名称为4-30个字符，1个中文算2个字符'),
    ),
    legacyRow('头像', avatar.el, media, hint('png、jpg格式，不超过2M')),
    legacyRow('介绍', intro.el, hint('请填写4-120个字')),
    legacyRow('服务类目', category.el),
    h('div', { class: 'frm_tool_area' }, confirm),
  );
  return [h('h2', { class: 'weui-desktop-page__title' }, '填写小程序信息'), card(form)];
}

start({ menu: '首页', build });
