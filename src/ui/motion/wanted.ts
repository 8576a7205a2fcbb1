/** Whether things may move: the app's own setting first, then the system's. The one place that decides it. */
export function motionWanted(): boolean {
  if (document.documentElement.dataset.motion === 'off') return false;
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
