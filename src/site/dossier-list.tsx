import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";

/** The page at the root of a site with several dossiers: a link to each. */
export function DossierList({ dossiers }: { readonly dossiers: readonly Dossier[] }) {
  return (
    <main class="dossier-list">
      <h1>Lagekarte</h1>
      <ul>
        {dossiers.map((dossier) => {
          const { words, language } = localize(dossier.title, dossier.languages[0] ?? "en");
          return (
            <li key={dossier.id} lang={language}>
              <a href={`${dossier.id}/`}>{words}</a>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
