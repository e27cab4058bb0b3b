import { trustOwnScripts } from "../trust-own-scripts.ts";
import { startEmbed } from "./start-embed.tsx";

trustOwnScripts(window);
startEmbed();
