/** The templates that Vite builds, by their paths in the project. */
export const PAGE_TEMPLATE = "index.html";
export const EMBED_TEMPLATE = "embed.html";
