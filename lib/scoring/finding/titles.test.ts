import { describe, expect, it } from "vitest";
import {
  type Answers,
  CONTRASTS,
  type Contrast,
  LEVELS,
  type Level,
  nowKey,
} from "@/lib/instrument/framework";
import { answersOf, type ContrastAnswers, contrastAnswers, flat } from "@/lib/scoring/answers.fixture";
import { compare } from "@/lib/scoring/compare";
import { changeTitle } from "@/lib/scoring/finding/change-titles";
import { beamTitle, levelsTitle } from "@/lib/scoring/finding/lean-titles";
import { ABOUT_MARA, inMay, MARA, NAMES, PICTURED, TO_YOU, YOU } from "@/lib/scoring/finding/names.fixture";
import { goalTitle, neededTitle } from "@/lib/scoring/finding/need-titles";
import { score } from "@/lib/scoring/result";

const level = (at: Level, management: number | null, leadership: number | null): Answers =>
  Object.fromEntries(
    CONTRASTS.flatMap((contrast) => [
      [nowKey(contrast, "management", at), management],
      [nowKey(contrast, "leadership", at), leadership],
    ]),
  ) as Answers;

const three = (M: number, L: number, N: readonly (number | null)[] = []): ContrastAnswers => ({
  M: [M, M, M],
  L: [L, L, L],
  N,
});

describe("title of now beside needed", () => {
  const title = (answers: Answers, telling = TO_YOU) => neededTitle(score(answers), telling);
  const gap = (contrast: Contrast, M: number, needM: number, L: number, needL: number) =>
    contrastAnswers(contrast, three(M, L, [needM, needL]));

  it("names gaps beyond 2.96 standard errors, above before below", () => {
    const both = gap("control-commitment", 6, 3, 3, 6);
    expect(title(both)).toBe(
      "You turn to keeping control more often than your work will call for, and to earning commitment less often",
    );
    expect(title(both, ABOUT_MARA)).toBe(
      "Mara turns to keeping control more often than the work will call for, and to earning commitment less often",
    );
    expect(title(gap("plan-opportunity", 6, 2, 4, 4))).toBe(
      "You turn to planning the route more often than your work will call for",
    );
    expect(title(gap("plan-opportunity", 4, 4, 3, 7), ABOUT_MARA)).toBe(
      "Mara turns to taking the opening less often than the work will call for",
    );
  });

  it("names three and counts the others, the widest first", () => {
    const five = answersOf({
      "order-people": three(4, 4, [7, 7]),
      "targets-direction": three(3, 3, [7, 7]),
      "improve-invent": three(4, 1, [4, 7]),
    });
    expect(title(five)).toBe(
      "You turn to inventing, targets, direction and two others less often than your work will call for",
    );
    expect(
      title({ ...five, "now.order-people.leadership.self": 5, "now.order-people.leadership.team": 5 }),
    ).toContain("and one other less often");
  });

  it("counts gaps that are beyond noise but not to be named", () => {
    expect(title(PICTURED)).toBe("Four of 15 gaps are beyond noise, none wide enough to name here");
    expect(title(gap("plan-opportunity", 6, 4, 4, 4))).toBe(
      "One of two gaps is beyond noise, none wide enough to name here",
    );
  });

  it("says when none is beyond noise, and when nothing can be said", () => {
    expect(title(flat(4, 5, [5, 4]))).toBe("No gap between now and needed is beyond noise");
    expect(title(flat(4, 5))).toBe("Too few answers to set now beside needed");
    expect(title({})).toBe("Too few answers to set now beside needed");
  });
});

describe("title of the suggestions", () => {
  const title = (answers: Answers, telling = TO_YOU) => goalTitle(score(answers), telling);

  it("names the first side only if its gap may be named", () => {
    expect(title(flat(5, 3, [5, 6]))).toBe("A goal would pull most in people");
    expect(title(PICTURED)).toBe("Two sides lie below what your work will call for by more than noise");
    expect(title(answersOf({ "direct-serve": three(4, 4, [6, 4]) }), ABOUT_MARA)).toBe(
      "One side lies below what the work will call for by more than noise",
    );
  });

  it("says when no side lies below, and when nothing can be said", () => {
    expect(title(flat(4, 4, [5, 5]))).toBe(
      "No side lies below what your work will call for by more than noise",
    );
    expect(title(flat(6, 4, [4, 4]))).toBe("No side lies below what your work will call for");
    expect(title(flat(6, 4))).toBe("Too few answers to suggest a side");
  });
});

describe("title of the beam", () => {
  const title = (answers: Answers, voice = YOU) => beamTitle(score(answers), voice);

  it("says where it lies, and how it tilts if that may be named", () => {
    expect(title(PICTURED)).toBe("Your beam lies close to “often” and tilts towards running");
    expect(title(flat(3, 5), MARA)).toBe("Mara’s beam lies close to “at times” and tilts towards leading");
  });

  it("follows the pair word", () => {
    expect(title(flat(4, 4))).toBe("Your beam lies close to “at times”, about level");
    expect(title(flat(5, 7))).toBe("Your beam lies close to “very often”: both sides are in use");
    expect(title(flat(3, 1))).toBe("Your beam lies close to “almost never”: both sides are quiet");
    expect(title({})).toBe("Too few answers to draw your beam");
    const within: Answers = { ...flat(4, 4), ...level("self", 4, 5), ...level("team", 4, 5) };
    expect(title(within)).toBe(
      "Your beam lies close to “at times”; its tilt is too close to noise to name here",
    );
    const apart = { ...flat(6, 2) } as Record<string, number | null>;
    for (const each of LEVELS) {
      for (const contrast of CONTRASTS.slice(0, 2)) apart[nowKey(contrast, "management", each)] = null;
      for (const contrast of CONTRASTS.slice(6)) apart[nowKey(contrast, "leadership", each)] = null;
    }
    expect(title(apart as Answers)).toBe(
      "Your beam lies close to “at times”; its two ends rest on different answers",
    );
  });
});

describe("title of the levels", () => {
  const title = (answers: Answers, voice = YOU) => levelsTitle(score(answers), voice);

  it("joins levels with one finding, and says that they do not differ", () => {
    expect(title(flat(6, 4))).toBe(
      "At all three levels you are running-led; the levels do not differ beyond noise",
    );
    expect(title(flat(4, 6), MARA)).toBe(
      "At all three levels Mara is leading-led; the levels do not differ beyond noise",
    );
    expect(title(flat(4, 4))).toBe(
      "At all three levels your two sides lie about level; the levels do not differ beyond noise",
    );
    expect(title(flat(6, 6))).toContain("At all three levels both sides are in use;");
    expect(title(flat(2, 2))).toContain("At all three levels both sides are quiet;");
    expect(title(flat(5, 4))).toContain("At all three levels the lean is too close to noise to name here;");
    expect(title({})).toBe("At all three levels there are too few answers");
  });

  it("sets different levels beside each other", () => {
    expect(title({ ...flat(6, 3), ...level("self", 6, 6) })).toBe(
      "At the self level both sides are in use; at the team and organization levels you are running-led",
    );
    expect(title({ ...flat(6, 3), ...level("organization", null, 4) })).toBe(
      "At the self and team levels you are running-led; at the organization level there are too few answers",
    );
    const apart: Record<string, number | null> = { ...flat(6, 3) };
    for (const contrast of CONTRASTS.slice(0, 2)) apart[nowKey(contrast, "management", "team")] = null;
    for (const contrast of CONTRASTS.slice(6)) apart[nowKey(contrast, "leadership", "team")] = null;
    expect(title(apart as Answers)).toBe(
      "At the self and organization levels you are running-led; " +
        "at the team level the two sides rest on different answers; the levels do not differ beyond noise",
    );
  });
});

describe("title of the change", () => {
  const title = (earlier: Answers, now: Answers) => changeTitle(inMay(earlier, now), TO_YOU);

  it("names whole sides first", () => {
    expect(title(flat(5, 3), flat(5, 4))).toBe(
      "Leading has risen since May; running has not changed beyond noise",
    );
    expect(title(flat(5, 5), flat(4, 4))).toBe("Running and leading have both fallen since May");
    expect(title(flat(5, 4), flat(4, 5))).toBe("Running has fallen and leading has risen since May");
  });

  it("leaves out a side that has changed but may not be named", () => {
    const earlier = { ...flat(5, 3), ...level("self", 4, 3), ...level("team", 4, 3) };
    const { overall } = compare(earlier, flat(5, 4));
    expect(overall.management).toMatchObject({ claimed: true, named: false });
    expect(title(earlier, flat(5, 4))).toBe("Leading has risen since May");
  });

  it("names single scales where neither side may be", () => {
    const now = {
      ...flat(4, 4),
      ...contrastAnswers("control-commitment", three(1, 7)),
      ...contrastAnswers("direct-serve", three(4, 7)),
    };
    expect(title(flat(4, 4), now)).toBe(
      "Since May, earning commitment and serving are clearly higher, and keeping control is clearly lower",
    );
    expect(title(now, { ...now, ...contrastAnswers("order-people", three(4, 7)) })).toBe(
      "Since May, people is clearly higher",
    );
    expect(title(flat(4, 4), { ...flat(4, 4), ...level("self", 4, 6) })).toBe(
      "Since May, leading at the self level is clearly higher",
    );
  });

  it("counts changes that are beyond noise but not to be named", () => {
    const step = (contrast: Contrast) => contrastAnswers(contrast, three(4, 6));
    expect(title(flat(4, 4), { ...flat(4, 4), ...step("order-people") })).toBe(
      "One of 24 scales has changed beyond noise since May, none by enough to name here",
    );
    expect(title(flat(4, 4), { ...flat(4, 4), ...step("order-people"), ...step("direct-serve") })).toBe(
      "Two of 24 scales have changed beyond noise since May, none by enough to name here",
    );
  });

  it("says when nothing has changed, and when nothing can be said", () => {
    expect(title(flat(4, 4), flat(4, 4))).toBe("Nothing has changed beyond noise since May");
    expect(title({}, flat(4, 4))).toBe("Too few answers on both occasions to speak of change");
    expect(
      changeTitle(
        { comparison: { kind: "other version", earlier: "1", now: "2" }, when: "May" },
        { names: NAMES },
      ),
    ).toBe("The answers of May are to another version of the questionnaire, so the two are not compared");
  });
});
