import type { Contrast } from "@/lib/instrument/framework";
import type { Conversation } from "./conversation";

/** Threads on one contrast of an assessment. */
export const ON_CONTRASTS: Readonly<Record<Contrast, readonly Conversation[]>> = {
  "order-people": [
    [
      "Order stands high and people a good step lower. If I sat in your room for a day, where would I see the difference?",
      "At the handover. Everything is said, and nobody looks up.",
      "Then that is the place to begin. One look up would already be a start.",
    ],
    [
      "You marked “at times” for how colleagues are with each other. Is it that you seldom speak of it, or that there is seldom a need?",
      "There is a need. I tell myself it is not my business.",
      "Keep that sentence. We will look at it together next time.",
    ],
  ],
  "targets-direction": [
    [
      "You say how much and how good, and seldom what for. Who would you tell first, if you had to say it tomorrow?",
      "The two newest. The others have stopped asking.",
      "Tell the ones who have stopped asking. They knew it once.",
    ],
    [
      "Your work will call for direction more often than for targets, you think. What has changed?",
      "We were told where to go. Now we are asked.",
      "That is worth a goal of its own. Think about it until we meet.",
    ],
  ],
  "control-commitment": [
    [
      "Control is high and needed less; commitment is low and needed more. What would happen on the first day you checked nothing?",
      "I would be at my desk by seven, to see. So, nothing, probably.",
      "Try half a day, and write down what you expected before you look.",
    ],
    [
      "You marked “seldom” for room to object. When did somebody last change your mind?",
      "In spring. I was not pleased. It was the better way, though.",
      "What made it possible for that person to say it?",
    ],
  ],
  "plan-opportunity": [
    [
      "The plan is strong. Which opening did you let pass last month because of it?",
      "The joint training. It was on a Thursday and Thursdays are full.",
      "What on that Thursday do you still remember?",
    ],
    [
      "Both sides lie close together here, and near what you need. What do you do that others could learn from?",
      "I keep Friday afternoon empty. Most openings fit into it.",
      "Say so in your round. It is a small thing and others would be glad of it.",
    ],
  ],
  "method-character": [
    [
      "You act the same outside as inside, nearly always. Does it cost you something?",
      "Sometimes an ally. Never sleep.",
      "That is a sentence I will keep.",
    ],
    [
      "Method is lower than a year’s work in it would suggest. Do you practise it, or do you use it?",
      "I use it. I have not practised anything since my training.",
      "Twenty minutes a week would be a beginning. No more than that.",
    ],
  ],
  "direct-serve": [
    [
      "You give clear words, and help less often than you think your work needs. Who asks you for help?",
      "Nobody. I thought that was a good sign.",
      "It may be. Ask one of them what would help, and see what comes.",
    ],
    [
      "Serving is high, directing is low. Whose work do you do in the evenings?",
      "Three people’s. They are grateful.",
      "What would they learn if you said it once, instead of doing it?",
    ],
  ],
  "respond-initiate": [
    [
      "Whoever calls you gets an answer. What do you begin that nobody has called for?",
      "Nothing this year. I am always the second to move.",
      "Choose an hour. The same hour each week, and small.",
    ],
    [
      "Two of the three answers on initiating are “seldom”, one is “often”. What is different there?",
      "At home base I begin things. With the others I wait to be invited.",
      "Who could invite you, if you told them?",
    ],
  ],
  "improve-invent": [
    [
      "You improve a great deal and invent little. Is there something you improve that should rather not exist?",
      "The weekly list. We have made it better eleven times.",
      "Then play with the question for a week. Without deciding anything.",
    ],
    [
      "Two sentences here were “not part of my work”. Are they, or has nobody asked you?",
      "Nobody has asked. I could.",
      "Leave it open until the next time round. It may look different by then.",
    ],
  ],
};
