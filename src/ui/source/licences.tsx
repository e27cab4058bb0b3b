import { Fragment, type VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { OutLink } from "../parts/out-link.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { BOUNDARIES } from "./go-to-source.ts";

/** What may be done with what, and by whose boundaries the map is drawn. */
export function Licences(): VNode {
  const { dossier, basemaps, language } = useApp();
  const m = useMessages();
  const shapesIn = (layer: string) => [
    ...new Map(
      dossier.places
        .filter((place) => place.layer === layer)
        .map(({ geometrySource }) => [geometrySource.name, geometrySource]),
    ).values(),
  ];
  return (
    <section>
      <h2>{m.source.licences}</h2>
      <ul class="lines">
        <li>
          {dossier.license === null
            ? m.source.dossierNoLicense
            : m.source.dossierLicense(dossier.license)}
        </li>
        {dossier.layers.map((layer) => (
          <li key={layer.id} data-licences-of={layer.id}>
            <Words of={layer.title} />:{" "}
            {shapesIn(layer.id).map(({ name, license, url }, index) => (
              <Fragment key={name}>
                {index > 0 && " · "}
                {url === undefined ? name : <OutLink href={url}>{name}</OutLink>}{" "}
                <span class="muted">{license ?? m.source.noLicense}</span>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <h3 id={BOUNDARIES} tabIndex={-1}>
        {m.map.boundaries}
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
