import type { ComponentChildren, ComponentProps } from 'preact';
import style from './desk.module.css';
import { StepButtons } from './step-buttons';

interface ToolbarProps extends ComponentProps<typeof StepButtons> {
  /** At the far end. */
  readonly children?: ComponentChildren;
}

/** Stays in sight above what is made: what was saved, steps back and forward, and what else is at hand. */
export function Toolbar({ editor, steps, children }: ToolbarProps) {
  return (
    <div class={style.toolbar}>
      <StepButtons editor={editor} steps={steps} />
      <span class={style.gap} />
      {children}
    </div>
  );
}
