/** Whole zoom from which places of the context are named by themselves and not by the base. */
export const CONTEXT_ZOOM = 3;
