import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import type { DemoAccount } from "@/lib/auth/demo";
import { enterDemoAction } from "./actions";

/** The invented people of the demonstration, each entered with one press. */
export function DemoAccounts({ accounts }: { accounts: readonly DemoAccount[] }) {
  return (
    <section className="stack" aria-labelledby="demo">
      <div className="stack-2">
        <h2 id="demo">Or look around as someone invented</h2>
        <p className="quiet">This is a demonstration. Nobody below exists.</p>
      </div>
      <form className="demo" action={enterDemoAction}>
        {accounts.map(({ email, name, note }) => (
          <button key={email} name="as" value={email} type="submit">
            <Avatar name={name} />
            <span>
              <b>{name}</b>
              <small>{note}</small>
            </span>
            <Icon name="right" size={18} />
          </button>
        ))}
      </form>
    </section>
  );
}
