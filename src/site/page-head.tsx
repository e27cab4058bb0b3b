import { Fragment } from "preact";
import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";

/** The dossier's tags in the page's head; `policy` is left out where the dev server needs inline scripts. */
export function PageHead(props: {
  readonly dossier: Dossier;
  readonly language: string;
  readonly policy: string | null;
}) {
  const { dossier, language, policy } = props;
  const title = localize(dossier.title, language).words;
  const summary = dossier.summary ? localize(dossier.summary, language).words : title;
  return (
    <Fragment>
      <PolicyTag policy={policy} />
      <title>{title}</title>
      <meta name="description" content={summary} />
      <meta name="lagekarte-dossier" content={dossier.id} />
    </Fragment>
  );
}

export function PolicyTag({ policy }: { readonly policy: string | null }) {
  return policy === null ? null : <meta http-equiv="Content-Security-Policy" content={policy} />;
}
