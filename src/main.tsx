// The page → the explorer, mounted.
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./view/styles/tokens.css";
import "./view/styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./view/App.tsx";
import { followDevice } from "./view/device.ts";
import { isEmbedded } from "./view/embed.ts";
import { followUrl } from "./view/url.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const embedded = isEmbedded(location.search);
followDevice(!embedded);
followUrl(!embedded);
createRoot(root).render(
  <StrictMode>
    <App base={`${import.meta.env.BASE_URL}graph/`} embedded={embedded} />
  </StrictMode>,
);
