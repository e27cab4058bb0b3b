import { Fragment, type VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { OutLink } from "../parts/out-link.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { BOUNDARIES } from "./go-to-source.ts";

/** What may be done with what, and by whose boundaries the map is drawn. */
export function Licences(): VNode {
  const { dossier, basemaps, language } = useApp();
  const m = useMessages();
  const shapes = new Map(
    dossier.places.map(({ geometrySource }) => [geometrySource.name, geometrySource]),
  );
  return (
    <section>
      <h2>{m.source.licences}</h2>
      <ul class="lines">
        <li>
          {dossier.license === null
            ? m.source.dossierNoLicense
            : m.source.dossierLicense(dossier.license)}
        </li>
        {[...shapes.values()].map(({ name, license, url }) => (
          <li key={name}>
            {url === undefined ? name : <OutLink href={url}>{name}</OutLink>}{" "}
            <span class="muted">{license ?? m.source.noLicense}</span>
          </li>
        ))}
      </ul>
      <h3 id={BOUNDARIES} tabIndex={-1}>
        {m.source.boundaries}
      </h3>
      <p>{m.source.boundaryPolicy}</p>
      {basemaps.length > 0 && <p>{m.source.otherBoundaries}</p>}
      {basemaps.length > 0 && (
        <ul class="lines">
          {basemaps.map(({ id, title, attribution }) => (
            <li key={id}>
              {localize(title, language.value).words}:{" "}
              {attribution.map(({ text, url }, index) => (
                <Fragment key={text}>
                  {index > 0 && " · "}
                  <OutLink href={url}>{text}</OutLink>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
