import {
  Button,
  Card,
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  RadioButton,
  RadioGroup,
  Select,
  Switch,
  TagInput,
  Textarea,
  Tooltip,
  Upload,
} from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import { h, type VNode } from 'vue';
import type { Field } from './forms';
import { optionsOf, rowClass, start, type Value } from './host';
import { hint, isOn, list, text } from './values';
import { richText, type VueForm, vueDraw } from './vue-state';

const choices = (options: readonly string[]) => options.map((option) => ({ value: option, label: option }));

function control(field: Field, value: Value | undefined, set: (value: Value) => void): VNode {
  const common = { disabled: field.disabled === true, placeholder: hint(field) };
  const typed = { ...common, modelValue: text(value), 'onUpdate:modelValue': (next: unknown) => set(String(next)) };
  switch (field.kind) {
    case 'input':
      return h(Input, { ...typed, ...(field.max && { maxlength: field.max, showLimitNumber: true }) });
    case 'area':
      return h(Textarea, { ...typed, ...(field.max && { maxlength: field.max }) });
    case 'rich':
      return richText(text(value), set);
    case 'date':
      return h(DatePicker, typed);
    case 'select':
      return h(Select, { ...typed, options: choices(field.options) });
    case 'multiple':
      return h(Select, {
        ...common,
        multiple: true,
        options: choices(field.options),
        modelValue: list(value),
        'onUpdate:modelValue': (next: unknown) => set(next as string[]),
      });
    case 'tags':
      return h(TagInput, {
        ...common,
        modelValue: list(value),
        'onUpdate:modelValue': (next: unknown) => set(next as string[]),
      });
    case 'cascader':
      return h(Cascader, {
        ...common,
        options: optionsOf(field.tree),
        modelValue: list(value).at(-1) ?? '',
        onChange: (_: unknown, { node }: { node?: { getPath(): { value?: unknown }[] } | undefined }) =>
          set((node?.getPath() ?? []).map((each) => String(each.value))),
      });
    case 'radio':
      return h(
        RadioGroup,
        { modelValue: text(value), 'onUpdate:modelValue': (next: unknown) => set(String(next)) },
        () => field.options.map((option) => h(RadioButton, { value: option }, () => option)),
      );
    case 'checks':
      return h(CheckboxGroup, {
        options: [...field.options],
        modelValue: list(value),
        'onUpdate:modelValue': (next: unknown) => set(next as string[]),
      });
    case 'switch':
      return h(Switch, { modelValue: isOn(value), 'onUpdate:modelValue': (next: unknown) => set(next === true) });
    case 'upload':
      return h(Upload, {
        theme: 'file',
        autoUpload: false,
        max: field.most ?? 1,
        multiple: (field.most ?? 1) > 1,
        files: list(value).map((name) => ({ name, status: 'success' as const })),
        'onUpdate:files': (files: { name?: string }[]) => set(files.flatMap(({ name }) => name ?? [])),
      });
  }
}

const form: VueForm = (stage, values, set) =>
  h(Form, { labelWidth: 140, colon: true }, () => [
    ...stage.form.sections.map((section) =>
      h(Card, { title: section.title, style: 'margin-bottom: 16px' }, () =>
        section.fields.map((field) =>
          h(
            FormItem,
            {
              class: rowClass(stage.form, field),
              requiredMark: field.required === true,
              ...(field.help && { help: field.help }),
            },
            {
              label: () =>
                field.tip
                  ? h(Tooltip, { content: field.tip }, () => h('span', `${field.label} ⓘ`))
                  : h('span', field.label),
              default: () => control(field, values[field.id], (value) => set(field.id, value)),
            },
          ),
        ),
      ),
    ),
    h(Checkbox, () => '我已阅读并同意服务协议'),
    h(Button, { theme: 'primary', onClick: () => stage.submit({ ...values }) }, () => stage.form.submit),
    h(Button, { variant: 'text' }, () => '取消'),
  ]);

start(vueDraw(form));
