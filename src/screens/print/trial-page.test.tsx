import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import { expect, test } from 'vitest';
import { type Flip, isUpsideDown, PAPER, type Shift } from '../../domain/making/sheet-plan';
import { printing } from '../../i18n/nl/print';
import style from './paper.module.css';
import { TRIAL_FACES, TrialPage } from './trial-page';

type Drawn = VNode<Record<string, unknown>>;

/** Everything that is drawn, outermost first. */
function draw(what: ComponentChildren): Drawn[] {
  if (Array.isArray(what)) return what.flatMap(draw);
  if (!isValidElement(what)) return [];
  const { props, type } = what as Drawn;
  if (typeof type === 'function') {
    const component = type as (props: unknown) => ComponentChildren;
    return draw(component(props));
  }
  return [what as Drawn, ...draw(props.children as ComponentChildren)];
}

function drawTrial(shift: Shift, flip: Flip = 'long') {
  const [front = [], back = []] = TRIAL_FACES.map((face) =>
    draw(TrialPage({ look: { flip, shift }, face, words: printing.shift })),
  );
  return { front, back };
}

const numbersOf = ({ props }: Drawn) =>
  (['x1', 'x2', 'y1', 'y2'] as const).map((key) => Number(props[key]));

/** Where the two lines of the cross on the back meet, as one looks at the back. */
function findCross(back: readonly Drawn[]) {
  const [across, upright] = back.filter(({ type }) => type === 'line').map(numbersOf);
  const [x1 = 0, x2 = 0, y] = across ?? [];
  const [x, , top = 0, bottom = 0] = upright ?? [];
  expect([(x1 + x2) / 2, (top + bottom) / 2]).toEqual([x, y]);
  return { x: x ?? 0, y: y ?? 0 };
}

/** Where a place on the back lies, looked at through the front, when the printer turned the paper over this edge. */
function seenThrough(place: { readonly x: number; readonly y: number }, flip: Flip) {
  const upside = isUpsideDown('back', flip);
  const laid = upside ? { x: PAPER.width - place.x, y: PAPER.height - place.y } : place;
  return flip === 'long'
    ? { x: PAPER.width - laid.x, y: laid.y }
    : { x: laid.x, y: PAPER.height - laid.y };
}

const MIDDLE = { x: PAPER.width / 2, y: PAPER.height / 2 };

test('the cross of the back lies on the middle of the ruler, over whichever edge the paper goes', () => {
  for (const flip of ['long', 'short'] as const) {
    const { back } = drawTrial({ x: 0, y: 0 }, flip);
    expect(seenThrough(findCross(back), flip)).toEqual(MIDDLE);
  }
});

test.each([
  [{ x: 5, y: 0 }, 'right', 'left'],
  [{ x: -5, y: 0 }, 'left', 'right'],
  [{ x: 0, y: 5 }, 'down', 'down'],
  [{ x: 0, y: -1.5 }, 'up', 'up'],
] as const)('a shift of %o (%s) moves the cross to the %s of the front', (shift, way, seen) => {
  for (const flip of ['long', 'short'] as const) {
    const { back, front } = drawTrial(shift, flip);
    const at = seenThrough(findCross(back), flip);
    expect(at).toEqual({ x: MIDDLE.x - shift.x, y: MIDDLE.y + shift.y });
    const moved = at.x < MIDDLE.x ? 'left' : at.x > MIDDLE.x ? 'right' : '';
    expect(moved || (at.y < MIDDLE.y ? 'up' : 'down')).toBe(seen);
    // Where the cross would lie on its own, the ruler asks for the opposite: that takes it back.
    const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
    const arms = front.filter(({ type }) => type === 'text');
    const arm = arms.find(({ props }) => props.children === printing.shift[opposite[way]]);
    const { x = 0, y = 0 } = (arm?.props ?? {}) as { x?: number; y?: number };
    const toArm = {
      x: Math.sign(Math.round(x - MIDDLE.x)),
      y: Math.sign(Math.round((y - MIDDLE.y) / 4)),
    };
    expect(toArm).toEqual({ x: Math.sign(at.x - MIDDLE.x), y: Math.sign(at.y - MIDDLE.y) });
  }
});

test('only the back goes to the printer upside down, and only over the short edge', () => {
  const turned = (flip: Flip) => {
    const { back, front } = drawTrial({ x: 0, y: 0 }, flip);
    return [front, back].map(([page]) => String(page?.props.class).includes(style.turned ?? '?'));
  };
  expect(turned('long')).toEqual([false, false]);
  expect(turned('short')).toEqual([false, true]);
});

test('the ruler has a mark for each millimetre, further than a shift can go', () => {
  const { front } = drawTrial({ x: 0, y: 0 });
  const upright = front
    .filter(({ type }) => type === 'line')
    .map(numbersOf)
    .filter(([x1, x2, y1 = 0, y2 = 0]) => x1 === x2 && Math.abs(y2 - y1) <= 4)
    .map(([x = 0]) => x - MIDDLE.x);
  expect(upright.sort((one, other) => one - other)).toEqual(
    Array.from({ length: 21 }, (_, n) => n - 10),
  );
});
