import { handle } from "@/graphql/http";

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
