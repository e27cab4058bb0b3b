import type { mountMap } from "../map/mount-map.ts";
import type { MountOptions } from "../map/mount-options.ts";
import type { MapPlace } from "../map/prepare-map.ts";
import type { AppState } from "../state/app-state.ts";

/** What the live map is made of. */
export type LiveMap = Pick<MountOptions, "prepared" | "gaps" | "worker" | "loadForeign"> & {
  readonly mountMap: typeof mountMap;
};

/** What is around a page: a site, or nothing at all when it is packed into one file. */
export type PageHost = {
  /** Loads the live map and what it is drawn from; null where there is none, and the still one serves. */
  readonly loadMap: ((state: AppState, where: MapPlace) => Promise<LiveMap>) | null;
  /** Whether the page has an embed beside it. */
  readonly hasEmbed: boolean;
  /** Keeps what was read for reading it again without a network. */
  readonly keep: (state: AppState) => Promise<void>;
};
