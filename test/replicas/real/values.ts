import type { Field } from './forms';
import type { Value } from './host';

export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const list = (value: Value | undefined): string[] => (Array.isArray(value) ? [...value] : []);
export const isOn = (value: Value | undefined): boolean => value === true;
/** What a library shows in an empty control. */
export const hint = ({ placeholder, kind, label }: Field): string =>
  placeholder ?? `${kind === 'input' || kind === 'area' || kind === 'tags' ? '请输入' : '请选择'}${label}`;
