import type { Part as PartData } from '../../../domain/format';
import { assertNever } from '../../../lib/assert-never';
import { CardsPart } from './cards';
import { CasusRole, CasusStage } from './casus';
import { CheckPart } from './check';
import { GridPart } from './grid';
import { NotesPart } from './notes';
import { RolesPart } from './roles';
import { ScalePart } from './scale';
import { RoundPart, Silence } from './talk';
import { TickPart } from './tick';
import { PairsPart, RelayPart } from './turns';
import { PartPosition } from './use-step';
import { WritePart } from './write';

interface PartProps {
  readonly part: PartData;
  /** Its place in the phase. */
  readonly at: number;
}

/** What happens in a phase, one part of it. */
export function Part({ at, part }: PartProps) {
  return (
    <PartPosition.Provider value={at}>
      <OfKind part={part} />
    </PartPosition.Provider>
  );
}

function OfKind({ part }: { readonly part: PartData }) {
  switch (part.kind) {
    case 'talk':
      return null;
    case 'silence':
      return <Silence />;
    case 'roles':
      return <RolesPart />;
    case 'round':
      return <RoundPart part={part} />;
    case 'cards':
      return <CardsPart part={part} />;
    case 'stage':
      return <CasusStage stage={part.stage} />;
    case 'role':
      return <CasusRole role={part.role} />;
    case 'write':
      return <WritePart part={part} />;
    case 'check':
      return <CheckPart part={part} />;
    case 'scale':
      return <ScalePart part={part} />;
    case 'grid':
      return <GridPart part={part} />;
    case 'tick':
      return <TickPart part={part} />;
    case 'notes':
      return <NotesPart part={part} />;
    case 'pairs':
      return <PairsPart part={part} />;
    case 'relay':
      return <RelayPart part={part} />;
    default:
      return assertNever(part);
  }
}
