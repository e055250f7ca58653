import type { ReactNode } from 'react';
import {
  Button,
  Card,
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  Radio,
  Select,
  Switch,
  TagInput,
  Textarea,
  Tooltip,
  Upload,
} from 'tdesign-react';
import 'tdesign-react/es/style/index.css';
import type { Field } from './forms';
import { optionsOf, rowClass, start, type Value } from './host';
import { type ReactForm, RichText, reactDraw } from './react-state';
import { hint, isOn, list, text } from './values';

const choices = (options: readonly string[]) => options.map((option) => ({ value: option, label: option }));

/** A cascader's value is the last level; the page keeps the whole path. */
const last = (path: string[]): string => path.at(-1) ?? '';

function control(field: Field, value: Value | undefined, set: (value: Value) => void): ReactNode {
  const common = { disabled: field.disabled === true, placeholder: hint(field) };
  switch (field.kind) {
    case 'input':
      return (
        <Input
          {...common}
          value={text(value)}
          onChange={set}
          {...(field.max && { maxlength: field.max, showLimitNumber: true })}
        />
      );
    case 'area':
      return <Textarea {...common} value={text(value)} onChange={set} {...(field.max && { maxlength: field.max })} />;
    case 'rich':
      return <RichText first={text(value)} changed={set} />;
    case 'date':
      return <DatePicker {...common} value={text(value)} onChange={(next) => set(String(next))} />;
    case 'select':
      return (
        <Select
          {...common}
          value={text(value)}
          options={choices(field.options)}
          onChange={(next) => set(String(next))}
        />
      );
    case 'multiple':
      return (
        <Select
          {...common}
          multiple
          value={list(value)}
          options={choices(field.options)}
          onChange={(next) => set((next as string[]).map(String))}
        />
      );
    case 'tags':
      return <TagInput {...common} value={list(value)} onChange={(next) => set(next.map(String))} />;
    case 'cascader':
      return (
        <Cascader
          {...common}
          value={last(list(value))}
          options={optionsOf(field.tree)}
          onChange={(_, { node }) => set((node?.getPath() ?? []).map((each) => String(each.value)))}
        />
      );
    case 'radio':
      return (
        <Radio.Group value={text(value)} onChange={(next) => set(String(next))}>
          {field.options.map((option) => (
            <Radio.Button key={option} value={option}>
              {option}
            </Radio.Button>
          ))}
        </Radio.Group>
      );
    case 'checks':
      return (
        <Checkbox.Group value={list(value)} options={[...field.options]} onChange={(next) => set(next.map(String))} />
      );
    case 'switch':
      return <Switch value={isOn(value)} onChange={(next) => set(next === true)} />;
    case 'upload':
      return (
        <Upload
          theme="file"
          autoUpload={false}
          max={field.most ?? 1}
          multiple={(field.most ?? 1) > 1}
          files={list(value).map((name) => ({ name, status: 'success' as const }))}
          onChange={(files) => set(files.flatMap(({ name }) => name ?? []))}
        />
      );
  }
}

/** The library's rows give their one child a value of their own; the page keeps its values itself. */
const Held = ({ children }: { children: ReactNode }): ReactNode => children;

const TDesignForm: ReactForm = ({ stage, values, set }) => {
  const { form } = stage;
  return (
    <Form labelWidth={140} colon>
      {form.sections.map((section) => (
        <Card key={section.title} title={section.title} style={{ marginBottom: 16 }}>
          {section.fields.map((field) => (
            <Form.FormItem
              key={field.id}
              className={rowClass(form, field)}
              label={
                field.tip ? (
                  <Tooltip content={field.tip}>
                    <span>{field.label} ⓘ</span>
                  </Tooltip>
                ) : (
                  field.label
                )
              }
              requiredMark={field.required === true}
              {...(field.help && { help: field.help })}
            >
              <Held>{control(field, values[field.id], (value) => set(field.id, value))}</Held>
            </Form.FormItem>
          ))}
        </Card>
      ))}
      <Checkbox>我已阅读并同意服务协议</Checkbox>
      <Button theme="primary" onClick={() => stage.submit(values)}>
        {form.submit}
      </Button>
      <Button variant="text">取消</Button>
    </Form>
  );
};

start(reactDraw(TDesignForm));
