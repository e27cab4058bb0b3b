import type { tour as english } from "../en/tour.ts";

export const tour: typeof english = {
  heading: "Rundgang",
  controls: "Schritte des Rundgangs",
  back: "Zurück",
  next: "Weiter",
  done: "Fertig",
  end: "Rundgang beenden",
  at: (step, of) => `${step} von ${of}`,
  goTo: (step) => `Zu Schritt ${step}`,
  restsOn: "Beruht auf diesen Aussagen:",
};
