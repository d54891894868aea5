import { SubmitButton } from "@/components/ui/submit-button";

export type Theme = "system" | "light" | "dark";
export const THEMES = ["system", "light", "dark"] as const;

/** The value of `data-theme` on the page; none when the system decides. */
export const themeAttribute = (theme: Theme) => (theme === "system" ? undefined : theme);

const WORDS: Record<Theme, string> = {
  system: "Appearance: as your system",
  light: "Appearance: light",
  dark: "Appearance: dark",
};
const next = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";

/**
 * Says how the page looks now and, pressed, moves on to the next of three. The form sends `theme`; the
 * server keeps it in a cookie and sets `data-theme`, so that no page flashes.
 */
export function ThemeChooser({
  theme,
  action,
}: {
  theme: Theme;
  action: (data: FormData) => void | Promise<void>;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="theme" value={next(theme)} />
      <SubmitButton busy="Changing…" plain>
        {WORDS[theme]}
        <span className="vh">
          . Press for {next(theme) === "system" ? "what your system says" : next(theme)}
        </span>
      </SubmitButton>
    </form>
  );
}
