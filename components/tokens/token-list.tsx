import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { fullDay, relativeDay } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import type { Token } from "./document";
import { RevokeForm } from "./revoke-form";

/** Whether a request with it is still answered. */
export const isUsable = ({ revokedAt, expiresAt }: Token, { at }: Now) =>
  !revokedAt && new Date(expiresAt) > at;

/** The tokens, oldest first: name, last signs, when made, when it ends, its state in a word. */
export function TokenList({ tokens, now }: { tokens: readonly Token[]; now: Now }) {
  if (tokens.length === 0)
    return <Empty title="No token yet">What you make below stands here, without its secret.</Empty>;
  return (
    <Table
      caption="Tokens of this organization, oldest first"
      captionHidden
      stack
      className="toktable"
      columns={[
        { label: "Token", stacked: true },
        { label: "Made", stacked: "made" },
        { label: "Ends", stacked: "ends" },
        { label: "State", stacked: "state" },
        { label: "Acts", labelHidden: true, stacked: true },
      ]}
      rows={tokens.map((token) => ({ key: token.id, cells: cellsOf(token, now) }))}
    />
  );
}

function cellsOf(token: Token, now: Now) {
  const { id, name, lastFour, createdAt, expiresAt, revokedAt } = token;
  const day = (at: string) => dayOf(new Date(at), now.zone);
  const usable = isUsable(token, now);
  return [
    <span key="name">
      {name}
      <small>
        <code>evk_…{lastFour}</code>
      </small>
    </span>,
    fullDay(day(createdAt)),
    <span key="ends">
      {fullDay(day(expiresAt))}
      {usable && `, ${relativeDay(day(expiresAt), today(now))}`}
    </span>,
    revokedAt ? (
      <span key="state">
        <Badge>Revoked</Badge> {fullDay(day(revokedAt))}
      </span>
    ) : (
      <Badge key="state" tone={usable ? "strong" : undefined}>
        {usable ? "Active" : "Ended"}
      </Badge>
    ),
    <RevokeForm key="acts" id={id} name={name} usable={usable} />,
  ];
}
