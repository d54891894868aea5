/** The password of every demo account. It opens invented data only. */
export const DEMO_PASSWORD = "evenkeel-demo-2026";

/** An account that the demo offers at the sign-in. */
export interface DemoAccount {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly note: string;
}

const shown: readonly (readonly [role: string, name: string, note: string])[] = [
  ["coachee", "Mara Lindqvist", "three assessments, a plan with a self goal under way"],
  ["coach", "Tomasz Brandt", "twelve people, four of them waiting for something"],
  ["sponsor", "Ines Okafor", "reads releases, never a person’s answers"],
  ["admin", "Arne Dahl", "looks after units, members and tokens"],
  ["coachee", "Lena Østergård", "invited this week, nothing done yet"],
];

/** The five accounts, in the order they are shown, with the addresses they were given. */
export const accountsOf = (people: readonly { name: string; email: string }[]): DemoAccount[] =>
  shown.map(([role, name, note]) => {
    const { email } = people.find((person) => person.name === name)!;
    return { role, name, email, password: DEMO_PASSWORD, note };
  });
