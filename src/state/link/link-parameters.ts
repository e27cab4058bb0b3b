import { GROUPINGS } from "../../core/query/group-statements.ts";
import { SORTINGS } from "../../core/query/sort-statements.ts";
import { defaultTab } from "../default-tab.ts";
import { TABS } from "../view.ts";
import { cameraParameter } from "./camera-parameter.ts";
import { filterParameters } from "./filter-parameters.ts";
import type { LinkParameter } from "./link-parameter.ts";

/** Version of the links written here. New parameters do not change it; a new meaning of an old one would. */
const LINK_VERSION = "1";

/** All parameters of a link, in the order they are written in. */
export const LINK_PARAMETERS: readonly LinkParameter[] = [
  {
    key: "v",
    write: () => LINK_VERSION,
    read: (value) => value === LINK_VERSION,
  },
  {
    key: "place",
    write: ({ place }) => place,
    read: (value, view, { index }) => {
      if (!index.places.has(value)) return false;
      view.place = value;
      return true;
    },
  },
  {
    key: "statement",
    write: ({ statement }) => statement,
    read: (value, view, { index }) => {
      if (!index.statements.has(value)) return false;
      view.statement = value;
      return true;
    },
  },
  {
    key: "tab",
    write: (view) => (view.tab === defaultTab(view) ? null : view.tab),
    read: (value, view) => {
      const tab = TABS.find((name) => name === value);
      if (tab !== undefined) view.tab = tab;
      return tab !== undefined;
    },
  },
  {
    key: "hide",
    write: ({ hidden }) => (hidden.size > 0 ? [...hidden].join(",") : null),
    read: (value, view, { index }) => {
      if (view.hidden) return false;
      const asked = value.split(",");
      const known = asked.filter((layer) => index.layers.has(layer));
      view.hidden = new Set(known);
      return known.length === asked.length;
    },
  },
  {
    // Written by hand, where only a few layers are wanted.
    key: "layers",
    write: () => null,
    read: (value, view, { index, dossier }) => {
      const asked = value.split(",");
      const known = asked.filter((layer) => index.layers.has(layer));
      if (known.length === 0 || view.hidden) return false;
      const others = dossier.layers.filter(({ id }) => !known.includes(id));
      view.hidden = new Set(others.map(({ id }) => id));
      return known.length === asked.length;
    },
  },
  ...filterParameters,
  {
    key: "group",
    write: ({ grouping }) => (grouping === "order" ? null : grouping),
    read: (value, view) => {
      const grouping = GROUPINGS.find((name) => name === value);
      if (grouping !== undefined) view.grouping = grouping;
      return grouping !== undefined;
    },
  },
  {
    key: "sort",
    write: ({ sorting }) => (sorting === "order" ? null : sorting),
    read: (value, view) => {
      const sorting = SORTINGS.find((name) => name === value);
      if (sorting !== undefined) view.sorting = sorting;
      return sorting !== undefined;
    },
  },
  cameraParameter,
  {
    key: "flat",
    write: ({ projection }) => (projection === "mercator" ? "" : null),
    read: (value, view) => {
      if (value !== "") return false;
      view.projection = "mercator";
      return true;
    },
  },
  {
    key: "base",
    write: ({ base }) => base,
    read: (value, view, { basemaps }) => {
      if (!basemaps.some(({ id }) => id === value)) return false;
      view.base = value;
      return true;
    },
  },
  {
    key: "read",
    write: ({ reading }) => reading,
    read: (value, view, { index, page }) => {
      if (page.embed || !index.sources.has(value)) return false;
      view.reading = value;
      return true;
    },
  },
  {
    key: "tour",
    write: ({ tour }) => tour,
    read: (value, view, { dossier, page }) => {
      if (page.embed || !dossier.tour.some(({ id }) => id === value)) return false;
      view.tour = value;
      return true;
    },
  },
  {
    // Once all languages had one address; now the language is in its path.
    key: "lang",
    write: () => null,
    read: (value, view, { dossier }) => {
      if (!dossier.languages.includes(value)) return false;
      view.language = value;
      return true;
    },
  },
];
