// An entity or a type → its mark: disc, flag in a disc, rounded square or diamond, in the colour of its type.
import type { EntityType } from "../../model/index.ts";
import { flagOf } from "../flags.ts";
import "../styles/entity-icon.css";

interface Props {
  readonly type: EntityType;
  /** Entity id: shows the flag of a country that has one. */
  readonly id?: string;
  /** CSS pixels; 16 unless told. */
  readonly size?: number;
}

const SHAPES: Readonly<Record<EntityType, React.ReactNode>> = {
  person: <circle cx="8" cy="8" r="6.5" />,
  country: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2.25 8a5.75 5.75 0 0 1 11.5 0z" />
    </>
  ),
  organisation: <rect x="2" y="2" width="12" height="12" rx="3" />,
  event: <path d="M8 .8 15.2 8 8 15.2.8 8z" />,
};

/** Decoration: the name or the type must stand in words beside it. */
export function EntityIcon({ type, id, size = 16 }: Props): React.JSX.Element {
  const flag = id && type === "country" ? flagOf(id) : undefined;
  if (flag)
    return (
      <img className="entity-icon flag" src={flag} alt="" width={size} height={size} loading="lazy" decoding="async" />
    );
  return (
    <svg
      className={`entity-icon ${type}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
    >
      {SHAPES[type]}
    </svg>
  );
}
