import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Count } from "@/components/ui/badge";
import { Icon, type IconName } from "@/components/ui/icon";
import { NavLink } from "./nav-link";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

/** A word of the navigation; at most five. The first four also stand in the phone's bar, with their icon. */
export type NavItem = {
  label: string;
  href: string;
  icon: IconName;
  /** Another address whose pages belong to this word. */
  also?: string;
  /** What waits there; nothing is shown for none. */
  count?: number;
};

type Props = {
  home: string;
  nav: readonly NavItem[];
  person: { name: string /** “Coachee, Aldermoor Clinics” */; place: string };
  /** Links and forms of the account menu: notices, other roles, appearance. */
  menu?: ReactNode;
  /** The form that signs out; it is the last thing in the menu. */
  signOut: ReactNode;
  /** Links at the foot, and who runs this. */
  foot?: ReactNode;
  children: ReactNode;
};

/** How many words of the navigation the phone's bar holds. */
const ON_PHONES = 4;

/**
 * The frame of a signed-in page. `children` is the page's `Main`. The account menu is a `details`, so that
 * it opens without JavaScript.
 */
export function Shell({ home, nav, person, menu, signOut, foot, children }: Props) {
  const among = nav.flatMap(({ href, also }) => (also ? [href, also] : [href]));
  return (
    <>
      <SkipLink />
      <header className="topbar">
        <div className="topbar__in">
          <Wordmark href={home} />
          <nav className="mainnav" aria-label="Main">
            {nav.map(({ label, href, also, count }) => (
              <NavLink key={href} href={href} also={also} among={among}>
                <span>{label}</span>
                {count ? <Count value={count} said="waiting" /> : null}
              </NavLink>
            ))}
          </nav>
          <details className="account">
            <summary>
              <span className="account__org">
                <b>{person.name}</b>
                {person.place}
              </span>
              <Avatar name={person.name} />
              <span className="vh">Account menu</span>
            </summary>
            <div className="menu">
              <p>
                {person.name}
                <br />
                {person.place}
              </p>
              <hr />
              {nav.slice(ON_PHONES).map(({ label, href, also }) => (
                <NavLink key={href} href={href} also={also} among={among} className="only-phone">
                  {label}
                </NavLink>
              ))}
              {menu}
              <hr />
              {signOut}
            </div>
          </details>
        </div>
      </header>
      {children}
      <Foot>{foot}</Foot>
      <nav className="tabbar" aria-label="Main, phone">
        <div className="tabbar__in">
          {nav.slice(0, ON_PHONES).map(({ label, href, also, icon, count }) => (
            <NavLink key={href} href={href} also={also} among={among}>
              <Icon name={icon} size={22} />
              <span>
                {label}
                {count ? <span className="vh">, {count} waiting</span> : null}
              </span>
            </NavLink>
          ))}
        </div>
      </nav>
    </>
  );
}

/** The foot of a page; nothing when there is nothing to say. */
export function Foot({ children }: { children?: ReactNode }) {
  return children ? (
    <footer className="foot">
      <div className="foot__in">{children}</div>
    </footer>
  ) : null;
}
