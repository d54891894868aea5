import { Button } from "@/components/ui/button";
import { fullDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day";

type Release = { number: number; publishedAt: string };

/** Which release to look at: a form that asks by its address, with or without JavaScript. */
export function ReleaseChoice({
  releases,
  now,
  zone,
}: {
  releases: readonly Release[];
  now: Release;
  zone: string;
}) {
  const options = releases.some(({ number }) => number === now.number) ? releases : [...releases, now];
  return (
    <form className="relpick row no-print" action="/organization" method="get">
      <label className="small quiet" htmlFor="release">
        Release
      </label>
      <select className="select" id="release" name="release" defaultValue={now.number} key={now.number}>
        {options.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {number}, {fullDay(dayOf(new Date(publishedAt), zone))}
          </option>
        ))}
      </select>
      <Button look="quiet" type="submit">
        Show
      </Button>
    </form>
  );
}
