import { accountsOf, type DemoAccount } from "./accounts";
import { ALDERMOOR, populateAldermoor, staffOf } from "./aldermoor";
import { BRIGHTWATER, populateBrightwater } from "./brightwater";
import { clockOf } from "./clock";
import { writeLena } from "./lena";
import { Library } from "./library";
import { writeMara } from "./mara";
import { noRows, type Rows } from "./rows";
import { writeTomasz } from "./tomasz";
import { found } from "./world";

export interface Demo {
  readonly rows: Rows;
  readonly accounts: readonly DemoAccount[];
  /** Both organizations, first the one that the accounts belong to. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

/**
 * All of the demo as it stands at `now`: pure, and equal for equal arguments. Every moment in it lies
 * before `now`; only the days until which something is open lie ahead.
 * @param passwordHash of the demo accounts; nobody else can sign in.
 */
export function demoOf(now: Date, passwordHash: string): Demo {
  const rows = noRows();
  const clock = clockOf(now);
  const aldermoor = found(rows, clock, ALDERMOOR);
  const { tomasz, coaches } = staffOf(aldermoor, passwordHash);
  const library = new Library();
  writeMara(aldermoor, tomasz, passwordHash);
  writeLena(aldermoor, tomasz, passwordHash);
  writeTomasz(aldermoor, tomasz, library);
  populateAldermoor(aldermoor, coaches, library);
  const brightwater = found(rows, clock, BRIGHTWATER);
  populateBrightwater(brightwater, coaches[0]!);
  return {
    rows,
    accounts: accountsOf(rows.person),
    organizations: [ALDERMOOR, BRIGHTWATER].map(({ name }, at) => ({
      id: [aldermoor, brightwater][at]!.organizationId,
      name,
    })),
  };
}
