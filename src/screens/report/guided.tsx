import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { TextId } from '../../domain/ids';
import type { Report } from '../../domain/report';

export interface GuidedReportProps {
  readonly report: Report;
  readonly texts: ReadonlyMap<TextId, string>;
  /** What the players are called, in their order. */
  readonly people: readonly string[];
  /** Those of the texts that are on this screen only. */
  readonly unkept: ReadonlySet<TextId>;
  /** The language of the format. */
  readonly lang: string | undefined;
}

/** What a format left; fetched only for a report that has one. */
export function GuidedReport(props: GuidedReportProps) {
  const app = useApp();
  const [part, setPart] = useState<{ readonly It: ComponentType<GuidedReportProps> } | undefined>();
  useEffect(() => {
    let here = true;
    Promise.all([import('./guided-part'), app.loadGuidingWords()]).then(
      ([{ default: It }]) => here && setPart({ It }),
      // The rest of the report stands; this part comes at the next opening.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [app]);
  return part ? <part.It {...props} /> : null;
}
