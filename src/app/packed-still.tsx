import "../ui/styles.css";
import { start } from "./start.tsx";
import { trustScripts } from "./trust-scripts.ts";

trustScripts(window, () => false);
start({ loadMap: null, hasEmbed: false, keep: async () => {} });
