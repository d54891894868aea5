import { Main } from "@/components/shell/main";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";

/** A coach's first visit: what will stand here, and what makes it appear. */
export const NobodyYet = () => (
  <Main width="wide">
    <PageHead
      title="Nobody is with you yet"
      note="When an administrator matches someone with you, they stand here, sorted by what they need."
    />
    <Empty title="What will stand here" level={3}>
      Everyone you coach, each with the reason to look and one thing to do. First who waits for you, then what
      has its day this week, then who goes along by themselves.
    </Empty>
    <p>
      <Link href="/who-sees-what">Who sees what</Link>
    </p>
  </Main>
);
