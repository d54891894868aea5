import type { Contrast, Side } from "@/lib/instrument/framework";
import type { Conversation } from "./conversation";

type BySide = Readonly<Record<Side, readonly Conversation[]>>;

/** Threads on one contrast of an assessment, by the side of it that is used less than the work needs. */
export const ON_CONTRASTS: Readonly<Record<Contrast, BySide>> = {
  "order-people": {
    management: [
      [
        "Order lies below what your work needs. Who pays for it when a thing has no place?",
        "The late shift. They search, and I am at home by then.",
        "Ask them for the one thing they search for most.",
      ],
    ],
    leadership: [
      [
        "People lie below what your work needs, order does not. If I sat in your room for a day, where would I see the difference?",
        "At the handover. Everything is said, and nobody looks up.",
        "Then that is the place to begin. One look up would already be a start.",
      ],
      [
        "How colleagues are with each other: do you seldom speak of it, or is there seldom a need?",
        "There is a need. I tell myself it is not my business.",
        "Keep that sentence. We will look at it together next time.",
      ],
    ],
  },
  "targets-direction": {
    management: [
      [
        "You say what for. How does anyone know when it is enough?",
        "They ask me, and I say “nearly”.",
        "What would have to stand where you say “nearly”?",
      ],
    ],
    leadership: [
      [
        "The gap is in saying what for. Whom would you tell first, if you had to say it tomorrow?",
        "The two newest. The others have stopped asking.",
        "Tell the ones who have stopped asking. They knew it once.",
      ],
      [
        "Your work will call for more direction than you give now, you think. What has changed?",
        "We were told where to go. Now we are asked.",
        "That is worth a goal of its own. Think about it until we meet.",
      ],
    ],
  },
  "control-commitment": {
    management: [
      [
        "You leave people free, and need more control than you keep. When did you last notice too late?",
        "In June. Everyone had agreed, and everyone had understood something else.",
        "Which day would have been early enough? Look there, and only there.",
      ],
    ],
    leadership: [
      [
        "Earning commitment lies below what you need. What would happen on the first day you checked nothing?",
        "I would be at my desk by seven, to see. So, nothing, probably.",
        "Try half a day, and write down what you expected before you look.",
      ],
      [
        "There is little room to object, by your own answers. When did somebody last change your mind?",
        "In spring. I was not pleased. It was the better way, though.",
        "What made it possible for that person to say it?",
      ],
    ],
  },
  "plan-opportunity": {
    management: [
      [
        "The route is planned less than your work needs. Where do the others notice it first?",
        "On Thursdays. On Thursdays it turns out who waits for whom.",
        "Then plan Thursdays. The rest may stay as it is.",
      ],
    ],
    leadership: [
      [
        "Which opening did you let pass last month because of the plan?",
        "The joint training. It was on a Thursday and Thursdays are full.",
        "What on that Thursday do you still remember?",
      ],
      [
        "Taking the opening is the thinner side here. Do you not see them, or not take them?",
        "I see them. I see them very well, as they go.",
        "Then it is a matter of one hour a week, and not of your eyes.",
      ],
    ],
  },
  "method-character": {
    management: [
      [
        "Method lies below what your work needs. Do you practise it, or do you use it?",
        "I use it. I have not practised anything since my training.",
        "Twenty minutes a week would be a beginning. No more than that.",
      ],
    ],
    leadership: [
      [
        "Character needs more, you say, than you show now. Where would somebody see it first?",
        "When I am wrong. I put it right in silence.",
        "Say it once, in one sentence, to one person. Then tell me how long it took.",
      ],
      [
        "What do you stand for that nobody around you could name?",
        "That I keep what I say. They would name it, if I said less.",
        "That is a sentence I will keep.",
      ],
    ],
  },
  "direct-serve": {
    management: [
      [
        "Directing is the thinner side here. Whose work do you do in the evenings?",
        "Three people’s. They are grateful.",
        "What would they learn if you said it once, instead of doing it?",
      ],
    ],
    leadership: [
      [
        "You help less often than you think your work needs. Who asks you for help?",
        "Nobody. I thought that was a good sign.",
        "It may be. Ask one of them what would help, and see what comes.",
      ],
      [
        "Which small thing of yours are others waiting for this week?",
        "My initials, on four sheets. I know where they lie.",
        "Start with those. It is the least heroic part of it, and the first.",
      ],
    ],
  },
  "respond-initiate": {
    management: [
      [
        "You begin a good deal, and answer less than your work calls for. Who has stopped asking you?",
        "Admissions, I think. They ask my neighbour now.",
        "Go and ask them what they would have asked.",
      ],
    ],
    leadership: [
      [
        "Whoever calls you gets an answer. What do you begin that nobody has called for?",
        "Nothing this year. I am always the second to move.",
        "Choose an hour. The same hour each week, and small.",
      ],
      [
        "Where is it easiest for you to begin something, and where do you wait to be asked?",
        "With my own people I begin. With the others I wait to be invited.",
        "Who could invite you, if you told them?",
      ],
    ],
  },
  "improve-invent": {
    management: [
      [
        "Improving lies below what is needed. What annoys you every day, and takes less than an hour to change?",
        "The cupboard. It is a small disgrace.",
        "Then the cupboard. I mean it.",
      ],
    ],
    leadership: [
      [
        "Inventing is the thinner side. Is there something you improve that should rather not exist?",
        "The weekly list. We have made it better eleven times.",
        "Then play with the question for a week. Without deciding anything.",
      ],
      [
        "Your work will call for more new things, you think, than you try now. Has anybody asked you for one?",
        "Nobody has asked. I could.",
        "Leave it open until the next time round. It may look different by then.",
      ],
    ],
  },
};
