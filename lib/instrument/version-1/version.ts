import type { InstrumentVersion } from "@/lib/instrument/catalogue";
import { en } from "@/lib/instrument/version-1/en";

/** The first published questionnaire. Its text is fixed; the hash is what a test holds it to. */
export const version1: InstrumentVersion = {
  id: "evenkeel-1",
  text: { en },
  hash: { en: "1b931cbd6a66419bf953348f74d596f222d61e687318b03bec918538f9cd5e82" },
};
