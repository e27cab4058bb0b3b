import { trustScripts } from "../trust-scripts.ts";
import { startEmbed } from "./start-embed.tsx";

trustScripts(window);
startEmbed();
