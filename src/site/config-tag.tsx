import type { PageSettings } from "./page-settings.ts";

/** What is configured for the site, where its pages need to know. */
export function ConfigTag({ config }: Pick<PageSettings, "config">) {
  const { basemaps, embedding } = config;
  if (basemaps.length === 0 && embedding !== "nobody") return null;
  return <meta name="lagekarte-config" content={JSON.stringify(config)} />;
}
