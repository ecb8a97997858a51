// The address of the page → whether it is shown inside another, and the addresses of the view from there and from here.

/** `?embed` in the address: the stage with little around it, nothing kept on the device. */
export const isEmbedded = (search: string): boolean => new URLSearchParams(search).has("embed");

/** The whole explorer on the same view. */
export function fullAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("embed");
  return url.href;
}

/** The view in another page; the address is escaped for an attribute of HTML. */
export function embedCode(address: string, title: string): string {
  const url = new URL(address);
  url.search = "?embed";
  const attribute = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${attribute(url.href)}" title="${attribute(title)}" width="100%" height="520" loading="lazy" style="border: 1px solid #ddd"></iframe>`;
}
