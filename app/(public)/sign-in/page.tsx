import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DemoAccounts } from "@/components/people/demo-accounts";
import { SignInForm } from "@/components/people/sign-in-form";
import { RestingBeam } from "@/components/shell/resting-beam";
import { PageHead } from "@/components/ui/page-head";
import { currentViewer } from "@/graphql/next";
import { demoAccounts } from "@/lib/auth/demo";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if ((await currentViewer()).kind === "person") redirect("/");
  const accounts = await demoAccounts();
  return (
    <>
      <RestingBeam />
      <div className="gatehouse">
        <div className="stack-6">
          <PageHead
            title="Sign in"
            note="Your answers stay on the servers of the organization that runs this Evenkeel."
          />
          <SignInForm />
          <p className="small quiet">
            No account yet? You need an invitation from your organization. Its administrator can make one.
          </p>
        </div>
        {accounts.length > 0 && <DemoAccounts accounts={accounts} />}
      </div>
    </>
  );
}
