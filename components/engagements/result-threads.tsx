import type { ReportThreads } from "@/components/assessments/result/report";
import type { Seat, ThreadData } from "@/components/comments/fields";
import { ThreadsAt } from "@/components/comments/threads-at";
import { contrastKey } from "@/components/goals/words";
import { inSentence } from "@/lib/format/words";

interface Props {
  assessmentId: string;
  threads: readonly ThreadData[];
  contrasts: readonly { readonly contrast: NonNullable<ThreadData["contrast"]>; readonly title: string }[];
  seat: Seat;
}

/** The threads of one result where they belong: at the whole, and at each of its contrasts. */
export function resultThreads({ assessmentId, threads, contrasts, seat }: Props): ReportThreads {
  const at = (contrast: ThreadData["contrast"]) => threads.filter((thread) => thread.contrast === contrast);
  return {
    whole: (
      <ThreadsAt
        threads={at(null)}
        seat={seat}
        about={{ assessmentId }}
        on={`${seat.other}’s result as a whole`}
      />
    ),
    contrast: Object.fromEntries(
      contrasts.map(({ contrast, title }) => [
        contrastKey(contrast),
        <ThreadsAt
          key={contrast}
          threads={at(contrast)}
          seat={seat}
          about={{ assessmentId, contrast }}
          on={inSentence(title)}
        />,
      ]),
    ),
  };
}
