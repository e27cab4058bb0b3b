// Runs before the first paint: the theme a reader chose earlier, and whether scripts run at all (see
// src/ui/styles/preferences.css). The key is that of src/app/sync-theme.ts. An embed takes the theme from its address, see
// src/core/embed/embed-settings.ts.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = "";
  addEventListener(
    "error",
    (event) => {
      if (event.target instanceof HTMLScriptElement) delete root.dataset.scripted;
    },
    true,
  );
  const isEmbed = "embed" in document.currentScript.dataset;
  try {
    const theme = isEmbed
      ? new URLSearchParams(location.search).get("theme")
      : localStorage.getItem("lagekarte-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is closed to this page, as in some frames: the theme of the device stays.
  }
})();
