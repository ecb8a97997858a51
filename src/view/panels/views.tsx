// The views beside the graph → loaded when somebody first asks for one: who looks at the graph alone waits for none of them.
import { lazy, Suspense } from "react";
import { Skeleton } from "./parts/Progress.tsx";

const LazyTables = lazy(async () => ({ default: (await import("./table/Tables.tsx")).Tables }));
const LazyOutlets = lazy(async () => ({ default: (await import("./outlets/Outlets.tsx")).Outlets }));

const whenLoaded = (View: React.ComponentType): React.JSX.Element => (
  <Suspense
    fallback={
      <div className="view-loading">
        <Skeleton lines={8} />
      </div>
    }
  >
    <View />
  </Suspense>
);

/** Names, links and quotes of the graph in scope. */
export const Tables = (): React.JSX.Element => whenLoaded(LazyTables);

/** Whom each outlet quotes. */
export const Outlets = (): React.JSX.Element => whenLoaded(LazyOutlets);
