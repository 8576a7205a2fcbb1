import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the screen, and files or text that are pasted outside a field.
 * Gives whether something is being dragged over it.
 */
export function useDrop(
  onFiles: (files: readonly File[]) => void,
  onText: (text: string) => void,
): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useRef({ onFiles, onText });
  take.current = { onFiles, onText };

  useEffect(() => {
    /** Entering a part of the page comes before leaving the one around it, so they are counted. */
    let depth = 0;
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      depth += 1;
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      setDragging(depth > 0);
    };
    const over = (event: DragEvent) => {
      // Without this the browser opens the file in place of the app.
      if (bringsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setDragging(false);
      take.current.onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // Excel puts a picture of the cells beside the cells themselves.
      if (text.trim() !== '') take.current.onText(text);
      else if (files.length > 0) take.current.onFiles(files);
      else return;
      event.preventDefault();
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return dragging;
}
