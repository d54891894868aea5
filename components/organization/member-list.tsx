import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { graphql, type ResultOf } from "@/graphql/tada";
import { listed } from "@/lib/format/words";

/** Members by name, for sponsors and admins: who belongs here, and their state where the agreement lets it be known. */
export const MEMBERS = graphql(`
  query Members($after: String) {
    organization {
      name
      members(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name roles unit { name } coachingStatus } }
      }
    }
  }
`);

export type Member = ResultOf<typeof MEMBERS>["organization"]["members"]["edges"][number]["node"];

const ROLE = { coachee: "coachee", coach: "coach", sponsor: "sponsor", admin: "administrator" } as const;
const STATUS = { invited: "Invited", active: "Active", closed: "Closed" } as const;

function Status({ roles, coachingStatus }: Member) {
  if (coachingStatus)
    return (
      <Badge
        tone={coachingStatus === "active" ? "strong" : coachingStatus === "invited" ? "draft" : undefined}
      >
        {STATUS[coachingStatus]}
      </Badge>
    );
  return <span className="quiet">{roles.includes("coachee") ? "kept private" : "not coached"}</span>;
}

/** One row a member; on phones a short paragraph. */
export function MemberList({ members }: { members: readonly Member[] }) {
  return (
    <Table
      caption="Members, by name"
      captionHidden
      stack
      columns={[
        { label: "Name", stacked: true },
        { label: "Unit", stacked: "unit" },
        { label: "Roles", stacked: "roles" },
        { label: "Coaching", stacked: "coaching" },
      ]}
      rows={members.map((member) => ({
        key: member.id,
        cells: [
          member.name,
          member.unit?.name ?? <span className="quiet">no unit</span>,
          listed(member.roles.map((role) => ROLE[role])),
          <Status key="status" {...member} />,
        ],
      }))}
    />
  );
}
