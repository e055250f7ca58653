import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { CloseIcon } from '../Icon';
import { Button } from './Button';
import { useControlTexts } from './texts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence under the title. */
  description?: string;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
}

/** A sheet over the view: takes the focus, keeps it, gives it back; Escape closes it. */
export function Dialog({ open, onClose, title, description, children, actions }: DialogProps) {
  const texts = useControlTexts();
  return (
    // A press beside a sheet that is being filled in would throw away what was typed.
    <Base.Root open={open} disablePointerDismissal onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="gs-backdrop" />
        <Base.Popup className="gs gs-dialog">
          <header className="gs-dialog-head">
            <Base.Title className="gs-dialog-title">{title}</Base.Title>
            <Base.Close className="gs-icon-button" aria-label={texts.close}>
              <CloseIcon />
            </Base.Close>
          </header>
          {description !== undefined && (
            <Base.Description className="gs-dialog-description">{description}</Base.Description>
          )}
          <div className="gs-dialog-body">{children}</div>
          {actions !== undefined && <footer className="gs-dialog-foot gs-foot">{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface ConfirmProps {
  open: boolean;
  title: string;
  /** What will happen, and whether it can be taken back. */
  description: string;
  /** The verb on the button that does it. */
  verb: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be taken back. The focus starts on the way out. */
export function Confirm({ open, title, description, verb, onConfirm, onCancel }: ConfirmProps) {
  const texts = useControlTexts();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="gs-backdrop" />
        <AlertDialog.Popup className="gs gs-dialog">
          <AlertDialog.Title className="gs-dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="gs-dialog-description">{description}</AlertDialog.Description>
          <footer className="gs-dialog-foot gs-foot">
            <AlertDialog.Close className="gs-button">{texts.cancel}</AlertDialog.Close>
            <Button kind="danger" onClick={onConfirm}>
              {verb}
            </Button>
          </footer>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
