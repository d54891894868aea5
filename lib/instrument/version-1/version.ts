import type { InstrumentVersion } from "@/lib/instrument/catalogue";
import { en } from "@/lib/instrument/version-1/en";

/** The first published questionnaire. Its text is fixed; the hash is what a test holds it to. */
export const version1: InstrumentVersion = {
  id: "evenkeel-1",
  text: { en },
  hash: { en: "ffc1e368f691f81e532d71b794029dacb70f85ed803c4a0d37d142394c8af632" },
};
