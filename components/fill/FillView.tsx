import { useState } from 'react';
import type { ConsoleId, FieldKey } from '../../core/model/console';
import type { FillReport, FillWish, FormFields } from '../../core/model/fill';
import type { CheckedValue, ProposalRow } from '../../core/profile/propose';
import { Button, Checkbox, EmptyState, Select } from '../ui/controls';
import { ByHand, type OfferedFile } from './ByHand';
import { FillResult } from './FillResult';
import { FillRow } from './FillRow';
import { useFillTexts } from './texts';

/** Something that can be chosen by its name. */
interface Named {
  id: string;
  name: string;
}

export interface FillViewProps {
  profiles: readonly Named[];
  /** Id of the profile in use; `''` for none. */
  profile: string;
  products: readonly Named[];
  product: string;
  rows: readonly ProposalRow[];
  filesFor: (field: FieldKey, label: string) => readonly OfferedFile[];
  consoleName: (console: ConsoleId) => string;
  report: FillReport | undefined;
  /** The latest filling of this page that can be taken back; with the one before it again, once that is done. */
  undo: FormFields['undo'];
  busy: boolean;
  onProfile: (id: string) => void;
  onProduct: (id: string) => void;
  onFill: (wishes: FillWish[]) => void;
  onUndo: () => void;
  onCloseReport: () => void;
  /** Keep what the page holds, for other forms. */
  onNote: () => void;
  onManage: () => void;
  onOpenFile: (id: string) => void;
  onCopy: (text: string) => void;
}

/** The table of now → then: nothing goes to the page before the press on its button. */
export function FillView(props: FillViewProps) {
  const { profiles, products, rows, report, undo, busy } = props;
  const texts = useFillTexts();
  const [ticks, setTicks] = useState<Partial<Record<FieldKey, boolean>>>({});
  const [picks, setPicks] = useState<Partial<Record<FieldKey, string>>>({});
  const fillable = rows.flatMap((row) => {
    if (row.proposed === undefined || (row.state !== 'fill' && row.state !== 'replace')) return [];
    const value = valueOfRow(row, row.proposed, picks[row.field]);
    return [{ row, value, ticked: ticks[row.field] ?? (row.ticked && value.fits) }];
  });
  const chosen = fillable.filter(({ ticked }) => ticked);
  const easy = fillable.filter(({ row, value }) => row.state === 'fill' && value.fits);
  const change = (act: () => void): void => {
    // Another profile proposes other values: what was ticked before was ticked for those.
    setTicks({});
    setPicks({});
    act();
  };
  return (
    <div className="gs-fill">
      {profiles.length === 0 ? (
        <EmptyState text={texts.noProfile} action={{ label: texts.makeProfile, run: props.onManage }} />
      ) : (
        <div className="gs-fill-from">
          <Select
            label={texts.profile}
            value={props.profile}
            options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => change(() => props.onProfile(id))}
          />
          {products.length > 0 && (
            <Select
              label={texts.product}
              value={props.product}
              options={[
                { value: '', label: texts.noProduct },
                ...products.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(id) => change(() => props.onProduct(id))}
            />
          )}
        </div>
      )}
      {report !== undefined && (
        <FillResult
          report={report}
          labelOf={(field) => rows.find((row) => row.field === field)?.label ?? field}
          onUndo={undo?.operation === report.operation ? props.onUndo : undefined}
          onClose={props.onCloseReport}
        />
      )}
      {undo !== undefined && undo.operation !== report?.operation && (
        <p className="gs-fill-line">
          <Button kind="quiet" disabled={busy} onClick={props.onUndo}>
            {texts.undoLast(undo.fields.length)}
          </Button>
        </p>
      )}
      {fillable.length > 0 && (
        <section className="gs-fill-group" aria-label={texts.canFill}>
          <h3 className="gs-fill-heading">{`${texts.canFill} · ${fillable.length}`}</h3>
          {easy.length > 1 && (
            <Checkbox
              label={texts.all(easy.length)}
              checked={easy.every(({ ticked }) => ticked)}
              indeterminate={easy.some(({ ticked }) => ticked) && !easy.every(({ ticked }) => ticked)}
              onChange={(ticked) =>
                setTicks({ ...ticks, ...Object.fromEntries(easy.map(({ row }) => [row.field, ticked])) })
              }
            />
          )}
          <ul className="gs-fill-rows">
            {fillable.map(({ row, value, ticked }) => (
              <FillRow
                key={row.field}
                row={row}
                value={value}
                ticked={ticked}
                consoleName={props.consoleName}
                onTick={(next) => setTicks({ ...ticks, [row.field]: next })}
                onPick={(picked) => setPicks({ ...picks, [row.field]: picked })}
              />
            ))}
          </ul>
        </section>
      )}
      <ByHand rows={rows} filesFor={props.filesFor} onOpenFile={props.onOpenFile} onCopy={props.onCopy} />
      <footer className="gs-fill-foot gs-foot">
        <p className="gs-small">{texts.never}</p>
        <div className="gs-fill-line">
          <Button
            kind="main"
            disabled={busy || chosen.length === 0}
            onClick={() => {
              setTicks({});
              props.onFill(
                chosen.map(({ row, value }) => ({ field: row.field, expected: row.now ?? '', value: value.value })),
              );
            }}
          >
            {busy ? texts.filling : texts.fill(chosen.length)}
          </Button>
          <Button kind="quiet" onClick={props.onNote}>
            {texts.note}
          </Button>
          <Button kind="quiet" onClick={props.onManage}>
            {texts.manage}
          </Button>
        </div>
      </footer>
    </div>
  );
}

const valueOfRow = (row: ProposalRow, proposed: CheckedValue, picked: string | undefined): CheckedValue =>
  row.others.find(({ value }) => value === picked) ?? proposed;
