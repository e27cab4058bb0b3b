import type { VNode } from "preact";
import {
  ACTS,
  CREDIBILITIES,
  ICD203_BANDS,
  PRECISIONS,
  RELIABILITIES,
} from "../../core/dossier/vocabulary.ts";
import { ANCHOR_STATES } from "../../core/evidence/report.ts";
import { ActIcon } from "../icons/act-icon.tsx";
import { AnchorIcon } from "../icons/anchor-icon.tsx";
import { PrecisionSign } from "../icons/place-symbol.tsx";
import { useMessages } from "../use-app.ts";
import { Entry } from "./glossary-entry.tsx";

/** What the words mean that statements, places and evidence are marked with. */
export function Glossary(): VNode {
  const m = useMessages();
  return (
    <div class="glossary">
      <h4>{m.help.acts}</h4>
      <dl>
        {ACTS.map((act) => (
          <Entry
            key={act}
            term={`act-${act}`}
            sign={<ActIcon act={act} />}
            word={m.act[act]}
            meaning={m.help.act[act]}
          />
        ))}
      </dl>
      <h4>{m.help.hedges}</h4>
      <dl>
        <Entry term="hedge" word={m.help.hedge} meaning={m.help.hedgeMeaning} />
      </dl>
      <p>{m.help.bandsIntro}</p>
      <dl>
        {ICD203_BANDS.map((band) => (
          <Entry
            key={band}
            term={`band-${band}`}
            word={m.band[band]}
            meaning={m.help.bandRange[band]}
          />
        ))}
      </dl>
      <h4>{m.help.precisions}</h4>
      <dl>
        {PRECISIONS.map((precision) => (
          <Entry
            key={precision}
            term={`precision-${precision}`}
            sign={<PrecisionSign precision={precision} />}
            word={m.precision[precision]}
            meaning={m.help.precision[precision]}
          />
        ))}
      </dl>
      <h4>{m.help.anchors}</h4>
      <dl>
        {ANCHOR_STATES.map((state) => (
          <Entry
            key={state}
            term={`anchor-${state}`}
            sign={<AnchorIcon state={state} />}
            word={m.anchor[state]}
            meaning={m.anchorMeaning[state]}
          />
        ))}
      </dl>
      <h4>{m.help.admiralty}</h4>
      <dl>
        <Entry term="admiralty" word={m.card.assessment} meaning={m.help.admiraltyIntro} />
        {RELIABILITIES.map((code) => (
          <Entry key={code} word={code} meaning={m.reliability[code]} />
        ))}
        {CREDIBILITIES.map((code) => (
          <Entry key={code} word={code} meaning={m.credibility[code]} />
        ))}
      </dl>
    </div>
  );
}
