import type { VNode } from "preact";
import type { Still, StillName } from "../../core/still/still.ts";
import { type Inks, PAGE_INKS } from "./inks.ts";
import { StillGround } from "./still-ground.tsx";
import { Hatchings } from "./still-hatching.tsx";
import { StillNames } from "./still-names.tsx";
import { StillPlaceShape } from "./still-place.tsx";

/** What a place is called, and where it leads to; `href` null makes it no link. */
export type StillLink = { readonly title: string; readonly href: string | null };

export type StillMapProps = {
  readonly still: Still;
  /** Names by the class of the group they stand in, so that a page can choose those that fit its size. */
  readonly names: Readonly<Record<string, readonly StillName[]>>;
  readonly title: string;
  readonly description: string;
  readonly link: (place: string) => StillLink;
  readonly inks?: Inks;
};

/** Ids of what names the map for a screen reader. */
export const STILL_TITLE = "still-title";
export const STILL_DESCRIPTION = "still-description";

/** A map as SVG, with no script, style sheet or other file needed: signs and names are links to their places. */
export function StillMap(props: StillMapProps): VNode {
  const { still, title, description, inks = PAGE_INKS } = props;
  const { width, height, camera } = still.view;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="still-map"
      width={inks === PAGE_INKS ? undefined : width}
      height={inks === PAGE_INKS ? undefined : height}
      viewBox={`0 0 ${width} ${height}`}
      data-camera={inks === PAGE_INKS ? cameraText(camera) : undefined}
      aria-labelledby={`${STILL_TITLE} ${STILL_DESCRIPTION}`}
    >
      <title id={STILL_TITLE}>{title}</title>
      <desc id={STILL_DESCRIPTION}>{description}</desc>
      <StillLayers {...props} />
    </svg>
  );
}

/** What is drawn in such an SVG. */
export function StillLayers(props: Omit<StillMapProps, "title" | "description">): VNode {
  const { still, names, link, inks = PAGE_INKS } = props;
  return (
    <>
      <Hatchings inks={inks} />
      <StillGround still={still} inks={inks} />
      {still.places.map((place) => (
        <StillPlaceShape key={place.id} place={place} link={link(place.id)} inks={inks} />
      ))}
      {Object.entries(names).map(([group, placed]) => (
        <g key={group} class={group}>
          <StillNames names={placed} link={link} inks={inks} />
        </g>
      ))}
    </>
  );
}

/** Longitude, latitude and zoom, for the page to know where the picture was taken. */
export function cameraText({ lon, lat, zoom }: Still["view"]["camera"]): string {
  return [lon, lat, zoom].map((value) => Number(value.toFixed(4))).join(" ");
}
