import { Progress as Base } from '@base-ui/react/progress';
import { Button } from './Button';
import { useControlTexts } from './texts';

interface ProgressProps {
  label: string;
  /** 0 to 1; undefined while that is not known. */
  value: number | undefined;
  /** Long work can be stopped. */
  onStop?: () => void;
}

/** How far something is. */
export function Progress({ label, value, onStop }: ProgressProps) {
  const texts = useControlTexts();
  return (
    <div className="gs-progress-row">
      <Base.Root className="gs-progress" value={value === undefined ? null : Math.round(value * 100)} locale="zh-CN">
        <Base.Label className="gs-small">{label}</Base.Label>
        <Base.Value className="gs-small gs-progress-value" />
        <Base.Track className="gs-progress-track">
          <Base.Indicator className="gs-progress-bar" />
        </Base.Track>
      </Base.Root>
      {onStop !== undefined && <Button onClick={onStop}>{texts.stop}</Button>}
    </div>
  );
}
