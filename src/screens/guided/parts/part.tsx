import type { Part as PartData } from '../../../domain/format';
import { CardsPart } from './cards';
import { CasusRole, CasusStage } from './casus';
import { CheckPart } from './check';
import { RoundPart, Silence } from './talk';
import { WritePart } from './write';

/** What happens in a phase, one part of it. */
export function Part({ part }: { readonly part: PartData }) {
  switch (part.kind) {
    case 'talk':
      return null;
    case 'silence':
      return <Silence />;
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
    default:
      return null;
  }
}
