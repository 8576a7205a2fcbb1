import { describe, expect, test } from 'vitest';
import { type ToldCasus, tellCasus } from '../../domain/casus';
import { editFormat } from '../../domain/making/edit-format';
import type { FormatEdit } from '../../domain/making/format-edit';
import { emptyFormat } from '../../domain/making/new-format';
import { parseCasus } from '../../files/casus';
import { sampleCasus } from '../../files/sample-content';
import { findChangedPart, listCasusParts, listMinutes, nameElsewhere, withChosen } from './view';

const format = emptyFormat({ id: 'proef', title: 'Proef' });
const after = (edit: FormatEdit) => editFormat({ kind: 'werkvorm', content: format }, edit).content;

describe('where a step back leads', () => {
  test('to the phase, the role or the part of the page that changed', () => {
    const changed = (edit: FormatEdit) => findChangedPart(format, after(edit));
    expect(changed({ kind: 'phase', id: 'gesprek', change: { minutes: 9 } })).toBe('gesprek');
    expect(changed({ kind: 'remove-phase', id: 'afronden' })).toBe('phases');
    const role = { id: 'tijd', name: 'Tijd', description: '' };
    expect(changed({ kind: 'add-role', role })).toBe('tijd');
    expect(changed({ kind: 'lines', of: 'rules', text: 'Geen advies.' })).toBe('together');
    expect(changed({ kind: 'people', change: { max: 5 } })).toBe('needs');
    expect(changed({ kind: 'about', change: { title: 'Anders' } })).toBe('about');
    expect(findChangedPart(format, format)).toBeNull();
  });
});

describe('the minutes to choose from', () => {
  test('are in order, and hold what a file says', () => {
    const offered = listMinutes(37);
    expect(offered).toContain(37);
    expect(offered).toEqual([...offered].sort((one, other) => one - other));
    expect(offered[0]).toBe(0);
    expect(listMinutes(5, 1)[0]).toBe(1);
  });
});

describe('what of the cases can be told in a phase', () => {
  const parsed = parseCasus(sampleCasus());
  if (!parsed.ok) throw new Error('the sample is no case');
  const jan = tellCasus(parsed.value, null);
  const stages = jan.stages.slice(0, 1).map((stage) => ({ ...stage, id: 'anders' }));
  const other: ToldCasus = { ...jan, id: 'ander', stages };

  test('is each part for all once, and no role’s own', () => {
    const stages = listCasusParts({ needs: {} }, [jan, jan], 'stage');
    expect(stages.map(({ id }) => id)).toEqual(
      jan.stages.filter(({ role }) => role === undefined).map(({ id }) => id),
    );
    expect(listCasusParts({ needs: {} }, [jan], 'role').map(({ id }) => id)).toEqual(
      jan.roles.map(({ id }) => id),
    );
  });

  test('is of the cases it is played with', () => {
    const named = listCasusParts({ needs: { casus: ['ander'] } }, [jan, other], 'stage');
    expect(named.map(({ id }) => id)).toEqual(['anders']);
    expect(listCasusParts({ needs: { casus: [] } }, [jan, other], 'stage').length).toBeGreaterThan(
      1,
    );
  });

  test('is told with its case where the cases differ', () => {
    const two = { ...other, title: 'Samira' };
    const labels = listCasusParts({ needs: { casus: [] } }, [jan, two], 'stage').map(
      ({ label }) => label,
    );
    expect(labels.every((label) => / · (?:Samira|.+)$/.test(label))).toBe(true);
    expect(labels.some((label) => label.endsWith(' · Samira'))).toBe(true);
    const alone = listCasusParts({ needs: { casus: ['ander'] } }, [jan, two], 'stage');
    expect(alone.map(({ label }) => label)).toEqual([stages[0]?.title]);
    // What both have needs no name.
    const both = listCasusParts({ needs: { casus: [] } }, [jan, { ...jan, id: 'b' }], 'stage');
    expect(both[0]?.label).toBe(stages[0]?.title);
  });

  test('names what was chosen by its case when that one is not played with any more', () => {
    const two = { ...other, title: 'Samira' };
    expect(nameElsewhere([jan, two], 'stage', 'anders')).toBe(`${stages[0]?.title} · Samira`);
    expect(nameElsewhere([jan, two], 'stage', 'weg')).toBeNull();
  });

  test('keeps what was chosen and is not here', () => {
    expect(withChosen([], 'weg', 'Niet hier')).toEqual([{ id: 'weg', label: 'Niet hier' }]);
  });
});
