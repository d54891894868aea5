import type { ReactNode } from "react";

type Props = {
  /** What did not happen; never a code. */
  title: ReactNode;
  /** What is safe, what to do. */
  children: ReactNode;
  /** One way on. */
  action?: ReactNode;
  /** Small, for whoever looks into it. */
  requestId?: string;
};

/** A page for when something is in the way. Missing and forbidden look the same. */
export function ErrorPage({ title, children, action, requestId }: Props) {
  return (
    <div className="errpage">
      <h1>{title}</h1>
      <p className="quiet body">{children}</p>
      {action && <div className="row">{action}</div>}
      {requestId && (
        <p className="micro faint">Request {requestId}. Tell it to your administrator if this comes again.</p>
      )}
    </div>
  );
}
