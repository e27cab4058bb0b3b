/** Id of the element that the skip link leads to. */
export const PANEL_CONTENT = "content";
