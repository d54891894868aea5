import type { ReactNode } from "react";

type Words = { say: ReactNode; why?: ReactNode };
type Props = Words & {
  name: string;
  value?: string;
  defaultChecked?: boolean;
  /** What it was before: “Changed: yes in version 1”. */
  was?: ReactNode;
  yes?: string;
  no?: string;
};

const Sentence = ({ say, why, was }: Words & { was?: ReactNode }) => (
  <span className="switchrow__say">
    {say}
    {why != null && <small>{why}</small>}
    {was != null && <small className="switchrow__was">{was}</small>}
  </span>
);

/** A list of switches; each stands in an item of its own. */
export function Switches({ children }: { children: ReactNode }) {
  return <ul className="switches">{children}</ul>;
}

/** A checkbox that says its state in a word. The whole row presses. Without JavaScript the form has a button. */
export function Switch({ say, why, was, name, value, defaultChecked, yes = "yes", no = "no" }: Props) {
  return (
    <li>
      <label className="switchrow">
        <Sentence say={say} why={why} was={was} />
        <span className="switch">
          {/* biome-ignore lint/a11y/useAriaPropsForRole: the checkbox itself says whether it is checked */}
          <input type="checkbox" role="switch" name={name} value={value} defaultChecked={defaultChecked} />
          <i />
          <span aria-hidden="true">
            <span>{no}</span>
            <span>{yes}</span>
          </span>
        </span>
      </label>
    </li>
  );
}

/** What nobody can choose is the word alone: always, never. */
export function FixedSwitch({ say, why, word }: Words & { word: string }) {
  return (
    <li className="switchrow switchrow--fixed">
      <Sentence say={say} why={why} />
      <span className="switch__fixed">{word}</span>
    </li>
  );
}
