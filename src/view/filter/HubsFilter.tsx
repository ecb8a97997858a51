// Lines that tell little → a switch that leaves them out, by one of two measures, as strictly as asked.
import { Switch, ToggleGroup } from "radix-ui";
import { useScope, useView, useWords } from "../context.ts";
import { HUBS_DEFAULTS, type Hubs } from "../filters.ts";
import { filter } from "../state.ts";
import { Section } from "./Section.tsx";
import { Slide } from "./Slide.tsx";

const MEASURES = ["association", "backbone"] as const;
const isMeasure = (value: string): value is Hubs["by"] => MEASURES.some((known) => known === value);

const usual = (by: Hubs["by"]): Hubs =>
  by === "association" ? { by, least: HUBS_DEFAULTS.association } : { by, alpha: HUBS_DEFAULTS.backbone };
const levelOf = (hubs: Hubs): number => (hubs.by === "association" ? hubs.least : hubs.alpha);
const withLevel = ({ by }: Hubs, level: number): Hubs =>
  by === "association" ? { by, least: level } : { by, alpha: level };

const RANGES = {
  association: { min: 0, max: 0.9, step: 0.05 },
  backbone: { min: 0.01, max: 0.5, step: 0.01 },
} as const;
const rounded = (level: number): number => Math.round(level * 100) / 100;

export function HubsFilter(): React.JSX.Element {
  const { words, formats } = useWords();
  const { filters } = words;
  const hubs = useView((state) => state.hubs);
  const { kept, of } = useScope().facets.hubs;
  return (
    <Section
      id="filter-hubs"
      title={filters.hubs}
      value={hubs ? formats.number(levelOf(hubs)) : filters.any}
      on={hubs !== null}
    >
      <div className="filter-switch">
        <label htmlFor="hubs-switch">{filters.hubsSwitch}</label>
        <Switch.Root
          id="hubs-switch"
          className="toggle"
          checked={hubs !== null}
          onCheckedChange={(on) => filter({ hubs: on ? usual("association") : null })}
        >
          <Switch.Thumb className="toggle-thumb" />
        </Switch.Root>
      </div>
      <p className="filter-hint">{filters.hubsHint}</p>
      {hubs && (
        <>
          <ToggleGroup.Root
            className="switch segments"
            type="single"
            value={hubs.by}
            aria-label={filters.hubs}
            onValueChange={(by) => isMeasure(by) && filter({ hubs: usual(by) })}
          >
            {MEASURES.map((by) => (
              <ToggleGroup.Item key={by} value={by}>
                {filters.hubsBy[by]}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup.Root>
          <Slide
            label={filters.hubsLevel[hubs.by]}
            text={formats.number(levelOf(hubs))}
            value={levelOf(hubs)}
            {...RANGES[hubs.by]}
            onValue={(level) => filter({ hubs: withLevel(hubs, rounded(level)) })}
          />
          <p className="filter-remains">{filters.hubsKept(kept, of)}</p>
          <p className="filter-hint">{filters.hubsHow[hubs.by]}</p>
        </>
      )}
    </Section>
  );
}
