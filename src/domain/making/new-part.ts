import type { Part } from '../format';

/** What a new part can point at: what is here of it, and an id for the part itself. */
export interface PartSupplies {
  readonly newId: () => string;
  readonly set: string;
  readonly stage: string;
  readonly role: string;
}

/** A part as it is put on the table: empty where only its maker can say something. */
export function newPart(kind: Part['kind'], { newId, role, set, stage }: PartSupplies): Part {
  switch (kind) {
    case 'talk':
    case 'silence':
    case 'roles':
      return { kind };
    case 'round':
      return { kind, prompt: '' };
    case 'cards':
      return { kind, set, mode: 'draw' };
    case 'stage':
      return { kind, stage };
    case 'role':
      return { kind, role };
    case 'write':
      return { kind, id: newId(), label: '', size: 'text', per: 'table', report: true };
    case 'check':
      return { kind, id: newId(), label: '' };
    case 'scale':
      return { kind, id: newId(), label: '', low: '', high: '', per: 'table', followUps: [] };
    case 'grid':
      return {
        kind,
        id: newId(),
        label: '',
        cells: ['a', 'b'].map((id) => ({ id, title: '', help: '' })),
        per: 'table',
      };
    case 'tick':
      return { kind, id: newId(), label: '', groups: [{ title: '', items: [] }], per: 'table' };
    case 'notes':
      return {
        kind,
        id: newId(),
        label: '',
        colours: [
          { id: 'a', name: '', colour: 'moss' },
          { id: 'b', name: '', colour: 'ochre' },
        ],
      };
    case 'pairs':
      return { kind, rounds: 3, minutes: 4, question: '' };
    case 'relay':
      return { kind, minutes: 5 };
  }
}
