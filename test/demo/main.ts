import { readFileSync } from "node:fs";
import { serveSite } from "../../src/site/serve-site.ts";
import { serveHost } from "../browser/serve-host.ts";

// Serves the built site, and on another origin the example of an article that embeds it.
const site = await serveSite();
const host = await serveHost({
  "": readFileSync("docs/embedding/article.html", "utf8").replaceAll(
    "https://maps.example/",
    site.url,
  ),
});
process.stdout.write(
  `The article is at ${host.url}, its maps come from ${site.url} (Ctrl+C stops both)\n`,
);
