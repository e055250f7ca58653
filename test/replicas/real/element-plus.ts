import {
  ElButton,
  ElCard,
  ElCascader,
  ElCheckbox,
  ElCheckboxGroup,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
  ElSwitch,
  ElTooltip,
  ElUpload,
} from 'element-plus';
import 'element-plus/theme-chalk/index.css';
import { h, type VNode } from 'vue';
import type { Field } from './forms';
import { optionsOf, rowClass, start, type Value } from './host';
import { hint, isOn, list, text } from './values';
import { richText, type VueForm, vueDraw } from './vue-state';

function control(field: Field, value: Value | undefined, set: (value: Value) => void): VNode {
  const common = { disabled: field.disabled === true, placeholder: hint(field) };
  const typed = { ...common, modelValue: text(value), 'onUpdate:modelValue': (next: unknown) => set(String(next)) };
  const limited = 'max' in field && field.max ? { maxlength: field.max, showWordLimit: true } : {};
  switch (field.kind) {
    case 'input':
      return h(ElInput, { ...typed, ...limited });
    case 'area':
      return h(ElInput, { ...typed, ...limited, type: 'textarea', rows: 3 });
    case 'rich':
      return richText(text(value), set);
    case 'date':
      return h(ElDatePicker, { ...typed, valueFormat: 'YYYY-MM-DD' });
    case 'select':
      return h(ElSelect, typed, () => field.options.map((option) => h(ElOption, { value: option, label: option })));
    case 'multiple':
      return h(
        ElSelect,
        {
          ...common,
          multiple: true,
          modelValue: list(value),
          'onUpdate:modelValue': (next: unknown) => set(next as string[]),
        },
        () => field.options.map((option) => h(ElOption, { value: option, label: option })),
      );
    case 'tags':
      return h(ElInputTag, {
        ...common,
        modelValue: list(value),
        'onUpdate:modelValue': (next: unknown) => set((next as string[] | undefined) ?? []),
      });
    case 'cascader':
      return h(ElCascader, {
        ...common,
        options: optionsOf(field.tree),
        modelValue: list(value),
        'onUpdate:modelValue': (next: unknown) => set((next as string[] | null) ?? []),
      });
    case 'radio':
      return h(
        ElRadioGroup,
        { modelValue: text(value), 'onUpdate:modelValue': (next: unknown) => set(String(next)) },
        () => field.options.map((option) => h(ElRadio, { value: option }, () => option)),
      );
    case 'checks':
      return h(
        ElCheckboxGroup,
        { modelValue: list(value), 'onUpdate:modelValue': (next: unknown) => set(next as string[]) },
        () => field.options.map((option) => h(ElCheckbox, { value: option, label: option })),
      );
    case 'switch':
      return h(ElSwitch, { modelValue: isOn(value), 'onUpdate:modelValue': (next: unknown) => set(next === true) });
    case 'upload':
      return h(
        ElUpload,
        {
          autoUpload: false,
          limit: field.most ?? 1,
          fileList: list(value).map((name, at) => ({ name, uid: at + 1, status: 'success' as const })),
          'onUpdate:fileList': (files: { name: string }[]) => set(files.map(({ name }) => name)),
        },
        () => h(ElButton, () => '点击上传'),
      );
  }
}

const form: VueForm = (stage, values, set) =>
  h(ElForm, { labelWidth: '140px' }, () => [
    ...stage.form.sections.map((section) =>
      h(ElCard, { header: section.title, style: 'margin-bottom: 16px' }, () =>
        section.fields.map((field) =>
          h(
            ElFormItem,
            { class: rowClass(stage.form, field), required: field.required === true },
            {
              label: () =>
                field.tip
                  ? h('span', [`${field.label} `, h(ElTooltip, { content: field.tip }, () => h('i', 'ⓘ'))])
                  : field.label,
              default: () => [
                control(field, values[field.id], (value) => set(field.id, value)),
                field.help && h('div', { class: 'el-upload__tip' }, field.help),
              ],
            },
          ),
        ),
      ),
    ),
    h(ElCheckbox, () => '我已阅读并同意服务协议'),
    h(ElButton, { type: 'primary', onClick: () => stage.submit({ ...values }) }, () => stage.form.submit),
    h(ElButton, () => '取消'),
  ]);

start(vueDraw(form));
