import { useEffect, useEffectEvent } from 'react';

/**
 * Takes files that are dropped anywhere on the page, while it is in use: a sheet over the page would else let the browser
 * leave the page for the file, and what was typed would be gone.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const hold = (event: DragEvent): boolean => {
      const isFiles = event.dataTransfer?.types.includes('Files') === true;
      if (isFiles) event.preventDefault();
      return isFiles;
    };
    const drop = (event: DragEvent): void => {
      if (hold(event)) take([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, []);
}
