import { StyleProvider } from '@ant-design/cssinjs';
import {
  Button,
  Card,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  Radio,
  Select,
  Switch,
  Upload,
} from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { Field } from './forms';
import { optionsOf, rowClass, start, type Value } from './host';
import { type ReactForm, RichText, reactDraw } from './react-state';
import { hint, isOn, list, text } from './values';

const choices = (options: readonly string[]) => options.map((option) => ({ value: option, label: option }));

function control(field: Field, value: Value | undefined, set: (value: Value) => void): ReactNode {
  const common = { disabled: field.disabled === true, placeholder: hint(field) };
  switch (field.kind) {
    case 'input':
      return (
        <Input
          {...common}
          value={text(value)}
          onChange={({ target }) => set(target.value)}
          {...(field.max && { showCount: true, maxLength: field.max })}
        />
      );
    case 'area':
      return (
        <Input.TextArea
          {...common}
          rows={3}
          value={text(value)}
          onChange={({ target }) => set(target.value)}
          {...(field.max && { showCount: true, maxLength: field.max })}
        />
      );
    case 'rich':
      return <RichText first={text(value)} changed={set} />;
    case 'date': {
      const day = text(value);
      return <DatePicker {...common} value={day ? dayjs(day) : null} onChange={(_, next) => set(String(next))} />;
    }
    case 'select':
      return (
        <Select {...common} showSearch value={text(value) || null} options={choices(field.options)} onChange={set} />
      );
    case 'multiple':
      return <Select {...common} mode="multiple" value={list(value)} options={choices(field.options)} onChange={set} />;
    case 'tags':
      return <Select {...common} mode="tags" value={list(value)} onChange={set} open={false} />;
    case 'cascader':
      return (
        <Cascader
          {...common}
          value={list(value)}
          options={optionsOf(field.tree)}
          onChange={(next) => set((next ?? []).map(String))}
        />
      );
    case 'radio':
      return (
        <Radio.Group
          value={text(value)}
          options={[...field.options]}
          onChange={({ target }) => set(String(target.value))}
        />
      );
    case 'checks':
      return (
        <Checkbox.Group value={list(value)} options={[...field.options]} onChange={(next) => set(next.map(String))} />
      );
    case 'switch':
      return <Switch checked={isOn(value)} onChange={set} />;
    case 'upload':
      return (
        <Upload
          beforeUpload={() => false}
          maxCount={field.most ?? 1}
          fileList={list(value).map((name) => ({ uid: name, name, status: 'done' as const }))}
          onChange={({ fileList }) => set(fileList.map(({ name }) => name))}
        >
          <Button>上传文件</Button>
        </Upload>
      );
  }
}

/** Where its styles go: beside the form, or nobody sees them inside a shadow root. */
const styleHome = (container: HTMLElement): Element | ShadowRoot => {
  const root = container.getRootNode();
  return root === document ? document.head : (root as ShadowRoot);
};

const AntdForm: ReactForm = ({ stage, values, set }) => {
  const { form, portal, container } = stage;
  return (
    <StyleProvider container={styleHome(container)}>
      <ConfigProvider locale={zhCN} getPopupContainer={() => portal}>
        <Form layout="horizontal" labelCol={{ span: 5 }} wrapperCol={{ span: 14 }} component="div">
          {form.sections.map((section) => (
            <Card key={section.title} title={section.title} style={{ marginBottom: 16 }}>
              {section.fields.map((field) => (
                <Form.Item
                  key={field.id}
                  className={rowClass(form, field)}
                  label={field.label}
                  required={field.required === true}
                  {...(field.tip && { tooltip: field.tip })}
                  {...(field.help && { extra: field.help })}
                >
                  {control(field, values[field.id], (value) => set(field.id, value))}
                </Form.Item>
              ))}
            </Card>
          ))}
          <Checkbox>我已阅读并同意服务协议</Checkbox>
          <Button type="primary" onClick={() => stage.submit(values)}>
            {form.submit}
          </Button>
          <Button>取消</Button>
        </Form>
      </ConfigProvider>
    </StyleProvider>
  );
};

start(reactDraw(AntdForm));
