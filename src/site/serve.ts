import { serveSite } from "./serve-site.ts";

const site = await serveSite();
process.stdout.write(`Lagekarte is at ${site.url} (Ctrl+C stops it)\n`);
