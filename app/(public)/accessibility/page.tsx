import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <>
      <PageHead
        wide
        title="Accessibility"
        lede="Everybody should be able to use all of Evenkeel. The measure we build by is WCAG 2.2, level AA. No one from outside has audited it yet."
      />
      <Section label="What you can expect">
        <ul className="dash body">
          <li>Everything works by keyboard, in reading order, and you see where you are.</li>
          <li>Pages fit 320 pixels, also with text at twice its size, without scrolling sideways.</li>
          <li>Nothing is said by colour alone. The two sides differ in shape, filling and name as well.</li>
          <li>
            Every chart states its finding in a sentence, and the same numbers stand on the page as text.
          </li>
          <li>
            Pages can be light or dark, follow forced colours, and stand still when you ask for less motion.
          </li>
          <li>
            Forms work without JavaScript, say what is wrong at the field, and keep what you have typed.
          </li>
          <li>
            No page of an assessment has a time limit. Your answers are kept, and you go on where you left.
          </li>
        </ul>
      </Section>
      <Section label="What is tested" note="By programs, at every change.">
        <ul className="dash body">
          <li>The contrast of every pair of colours that may meet, in light and in dark.</li>
          <li>Each page with axe, a program that finds many common faults but by no means all.</li>
          <li>The ways through the product that matter most, by keyboard alone.</li>
        </ul>
      </Section>
      <Section label="What we know is missing">
        <ul className="dash body">
          <li>People who use screen readers, magnifiers or voice control have not tested it for us yet.</li>
          <li>The words are in English only.</li>
          <li>There is no version in easy language or in sign language.</li>
        </ul>
      </Section>
      <Section label="If something stands in your way">
        <div className="stack body">
          <p>
            Tell the administrator of the organization that runs this Evenkeel: which page, what you tried,
            and with what. They can ask the project to mend it, and they can give you another way meanwhile.
          </p>
          <p>Your coach can go through the sentences with you too. You decide whether that suits you.</p>
        </div>
      </Section>
    </>
  );
}
