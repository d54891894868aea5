import type { Metadata } from "next";
import { cookies } from "next/headers";
import { chooseThemeAction } from "@/components/people/actions";
import { PasswordForm } from "@/components/people/password-form";
import { Main } from "@/components/shell/main";
import { RadioGroup } from "@/components/ui/choice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";

export const metadata: Metadata = { title: "Your account" };

export default async function SettingsPage() {
  const theme = (await cookies()).get("theme")?.value ?? "system";
  return (
    <Main width="narrow">
      <PageHead title="Your account" />
      <Section label="Password" note="Changing it signs out every other device at once.">
        <PasswordForm />
      </Section>
      <Section label="Appearance" note="Kept on this device.">
        <form className="stack-6" action={chooseThemeAction}>
          <RadioGroup
            name="theme"
            legend="How pages look"
            defaultValue={theme}
            options={[
              { value: "system", label: "As your system says" },
              { value: "light", label: "Light" },
              { value: "dark", label: "Dark" },
            ]}
          />
          <div>
            <SubmitButton look="quiet" busy="Keeping it…">
              Keep this
            </SubmitButton>
          </div>
        </form>
      </Section>
    </Main>
  );
}
