"use client";
import { type ReactNode, useActionState, useEffect } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NumberField, TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { ShownOnce } from "@/components/ui/shown-once";
import { SubmitButton } from "@/components/ui/submit-button";
import { createTokenAction, type MadeState } from "./actions";

type Props = {
  /** Where programs ask: the address of the API. */
  api: string;
  /** Days a token lasts unless something else is typed. */
  days: number;
  /** The list of tokens, between what was made and the form. */
  children: ReactNode;
};

/** Makes a token. What was made stands above the list until the page is left; the form is then gone. */
export function TokenMaker({ api, days, children }: Props) {
  const [state, action] = useActionState<MadeState, FormData>(createTokenAction, {});
  const { made, title, note, problems = [], typed = {} } = state;
  return (
    <>
      {title && <ErrorSummary title={title} note={note} problems={problems} />}
      {made && <Made {...made} api={api} />}
      {children}
      <Section label="Make a token" note="It is then shown once, above.">
        {made ? (
          // A plain link: the page is asked for anew, and what was shown is gone.
          <p>
            <a href="/organization/tokens">Make another token</a>
          </p>
        ) : (
          <form className="stack-6 formcol" action={action}>
            <TextField
              name="name"
              label="What is it for?"
              hint="A name others will understand in two years."
              maxLength={80}
              autoComplete="off"
              defaultValue={typed.name}
              error={problemAt(state, "name")}
              required
            />
            <NumberField
              name="days"
              label="How many days does it last?"
              hint="1 to 365. It ends by itself after them."
              min={1}
              max={365}
              inputMode="numeric"
              defaultValue={typed.days ?? days}
              error={problemAt(state, "days")}
              required
            />
            <div>
              <SubmitButton look="quiet" busy="Making it…">
                Make the token
              </SubmitButton>
            </div>
          </form>
        )}
      </Section>
    </>
  );
}

const SECRET = "secret";

function Made({ name, secret, api }: NonNullable<MadeState["made"]> & { api: string }) {
  // It stands above the form that was sent, perhaps out of sight.
  useEffect(() => {
    document.getElementById(SECRET)?.focus();
  }, []);
  return (
    <ShownOnce
      id={SECRET}
      label="New token"
      value={secret}
      use={
        <div className="stack-2">
          <p className="small">
            Send it as <code>Authorization: Bearer …</code> to <code>{api}</code>:
          </p>
          <CodeBlock label="An example of a request">{exampleOf(api)}</CodeBlock>
        </div>
      }
    >
      <div className="stack-2" role="status">
        <h2>Copy this token now. It is shown once.</h2>
        <p className="quiet small">
          “{name}”, made just now. Only a hash of it is kept. If it is lost, make another.
        </p>
      </div>
    </ShownOnce>
  );
}

const exampleOf = (api: string) => `curl ${api} \\
  -H "Authorization: Bearer $EVENKEEL_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"query": "{ organization { name release { number publishedAt } } }"}'`;
