/** /cgi-bin/home: the Official Account admin on the same host. It has rows with our labels and is none of our business. */
import { card, start } from './shell.js';
import { button, h, row, sender, textField, toolbar } from './weui.js';

function build() {
  const name = textField({ value: '最好的公众号', max: 30 });
  const intro = textField({ area: true, value: '全网第一', max: 120 });
  const send = sender({
    url: '/submit/home',
    done: '保存成功',
    payload: () => ({ name: name.value, intro: intro.value }),
  });
  return [
    h('h2', { class: 'weui-desktop-page__title' }, '首页'),
    card(
      h('h3', { class: 'weui-desktop-panel__title' }, '公众号设置'),
      h(
        'div',
        { class: 'weui-desktop-form' },
        row('名称', name.el),
        row('介绍', intro.el),
        toolbar(button('保存', send, true)),
      ),
    ),
  ];
}

start({ kind: 'official-account', menu: '首页', build });
