// A picture of the stage and its caption → a file: SVG that stands alone, or PNG drawn from it.
import type { Caption, StagePicture } from "./picture.ts";
import { svgOf } from "./svg.ts";

const SVG = "image/svg+xml";

/** Bytes → base64, in pieces that a call takes as arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** An address on this host → the image itself; undefined where it can't be had: then the drawing goes without. */
async function inlined(address: string): Promise<string | undefined> {
  if (address.startsWith("data:")) return address;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return `data:${SVG};base64,${base64(new Uint8Array(await response.arrayBuffer()))}`;
  } catch {
    return undefined;
  }
}

/** With its flags inside: it asks for nothing from elsewhere. */
export async function drawing(picture: StagePicture, caption: Caption): Promise<string> {
  const addresses = [...new Set(picture.nodes.flatMap(({ flag }) => flag ?? []))];
  const flags = new Map(await Promise.all(addresses.map(async (flag) => [flag, await inlined(flag)] as const)));
  const nodes = picture.nodes.map((node) => ({ ...node, flag: node.flag && flags.get(node.flag) }));
  return svgOf({ ...picture, nodes }, caption);
}

export const svgBlob = async (picture: StagePicture, caption: Caption): Promise<Blob> =>
  new Blob([await drawing(picture, caption)], { type: SVG });

/** @param scale pixels of the image to a CSS pixel */
export async function pngBlob(picture: StagePicture, caption: Caption, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(await svgBlob(picture, caption));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The canvas gave no image."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
