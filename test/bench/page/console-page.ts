import type { ConsolePage, FieldKind } from '../../../core/model/page';
import { below, randomFrom } from '../random';

const ROWS = 60;
/** Rows of the table beside the form, so that the page has about 3,500 nodes, elements and texts together. */
const TABLE = 79;

const CONTROLS: Readonly<Record<FieldKind, string>> = {
  text: '<input type="text" class="tea-input" value="青禾库存管理云服务"><span class="tea-input__count">9 / 80</span>',
  tags: '<div class="tea-tag-group"><span class="tea-tag">库存</span><span class="tea-tag">报表</span></div><input type="text" class="tea-input">',
  choice:
    '<div class="tea-dropdown"><div class="tea-dropdown__header"><span class="tea-dropdown__value">企业</span></div></div>',
  category:
    '<div class="tea-dropdown"><div class="tea-dropdown__header"><span class="tea-dropdown__value">企业应用市场</span></div></div>',
  checkbox: '<label><input type="checkbox"><span>已读</span></label>',
  upload: '<a class="tea-btn">上传</a><input type="file" style="display:none"><span>附件.png</span>',
};

/**
 * A page in the structure of the Tea console, the same one every time: 60 rows, of which one each is a field of the given
 * page and the others are foreign, beside a menu and a table.
 */
export function consolePage({ fields }: ConsolePage): string {
  const random = randomFrom(5);
  const words = (least: number): string =>
    Array.from({ length: least + below(random, 6) }, () =>
      '数据接口订单服务管理账号权限配置记录统计'.charAt(below(random, 20)),
    ).join('');
  const every = Math.floor(ROWS / fields.length);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const field = at % every === 0 ? fields[at / every] : undefined;
    const label = field?.labels[0] ?? words(3);
    const control = field ? CONTROLS[field.kind] : `<input type="text" class="tea-input" value="${words(4)}">`;
    return `<div class="tea-form__item"><div class="tea-form__label"><label>${label}<span class="tea-bubble"><i class="tea-icon"></i></span></label></div><div class="tea-form__controls"><div class="tea-form__controls-inner">${control}</div><div class="tea-form__help-text">${words(8)}</div></div></div>`;
  }).join('');
  const cell = (): string => `<td><div class="cell"><span>${words(2)}</span></div></td>`;
  const table = Array.from({ length: TABLE }, () => `<tr>${Array.from({ length: 8 }, cell).join('')}</tr>`).join('');
  const menu = Array.from({ length: 60 }, () => `<li><a href="#">${words(3)}</a></li>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>.tea-form__item{display:flex;margin:8px}.tea-form__label{width:120px}</style>
<body><nav><ul>${menu}</ul></nav><main><form class="tea-form">${rows}</form><div class="tea-form-operate"><button type="button" class="tea-btn">提交审核</button></div><table>${table}</table></main></body></html>`;
}
