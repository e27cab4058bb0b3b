import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { catalogueFor } from "../ui/messages/every-language.ts";
import { pageFolder } from "./page-path.ts";

/** Dossiers with a link to each one's page in each of its languages; `root` is the way to the site's base. */
export function DossierList(props: {
  readonly dossiers: readonly Dossier[];
  readonly root: string;
}) {
  return (
    <main class="dossier-list">
      <p class="brand">Lagekarte</p>
      <ul>
        {props.dossiers.map((dossier) => (
          <li key={dossier.id}>
            {dossier.languages.map((tag) => {
              const { words, language } = localize(dossier.title, tag);
              return (
                <p key={tag}>
                  <a href={props.root + pageFolder(tag, dossier.id)} hreflang={tag} lang={language}>
                    {words}
                  </a>{" "}
                  <span class="muted" lang={tag}>
                    {catalogueFor(tag).languages.name(tag)}
                  </span>
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </main>
  );
}
