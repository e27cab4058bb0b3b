import { later } from "./parts/later.tsx";

/*
 * The parts of the page that its first view does without; each is a chunk that is loaded when the map is on its way, or
 * earlier when a reader goes to it.
 */

export const FilterBar = later("filter", async () => {
  return (await import("./filter/filter-bar.tsx")).FilterBar;
});

export const PlaceDetail = later("place", async () => {
  return (await import("./places/place-detail.tsx")).PlaceDetail;
});

export const StatementList = later("statements", async () => {
  return (await import("./statements/statement-list.tsx")).StatementList;
});

export const PositionsTab = later("positions", async () => {
  return (await import("./positions/positions-tab.tsx")).PositionsTab;
});

export const SourceTab = later("source", async () => {
  return (await import("./source/source-tab.tsx")).SourceTab;
});

export const Tour = later("tour", async () => {
  return (await import("./tour/tour.tsx")).Tour;
});

export const PanelFoot = later("foot", async () => {
  return (await import("./panel/panel-foot.tsx")).PanelFoot;
});

export const Timeline = later("timeline", async () => {
  return (await import("./timeline/timeline.tsx")).Timeline;
});

export const MapTools = later("tools", async () => {
  return (await import("./map-area/map-tools.tsx")).MapTools;
});

export const PageDialogs = later("dialogs", async () => {
  return (await import("./page-dialogs.tsx")).PageDialogs;
});
