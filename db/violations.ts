/** Whether a delete failed because other rows still point at the row (SQLSTATE 23503), on either driver. */
export function stillReferenced(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? error) as { code?: string };
  return code === "23503";
}
