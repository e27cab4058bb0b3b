import type { tour as english } from "../en/tour.ts";
import { count } from "./grammar.ts";

export const tour: typeof english = {
  heading: "Rundgang",
  start: (n) => `Rundgang in ${count(n, { one: "# Schritt", other: "# Schritten" })}`,
  goOn: "Rundgang fortsetzen",
  controls: "Schritte des Rundgangs",
  back: "Zurück",
  next: "Weiter",
  done: "Fertig",
  end: "Rundgang beenden",
  at: (step, of) => `${step} von ${of}`,
  goTo: (step) => `Zu Schritt ${step}`,
  said: (step, of, text) => `Schritt ${step} von ${of}: ${text}`,
  restsOn: "Beruht auf diesen Aussagen:",
};
