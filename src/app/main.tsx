import { start } from "./start.tsx";
import { trustOwnScripts } from "./trust-own-scripts.ts";

trustOwnScripts(window);
start();
