import { el } from "./dom.js";

/** The parts of a form. */
export const field = (label, input, hint) =>
  el("label", { class: "field" }, el("span", {}, label), input, hint ? el("small", {}, hint) : null);

export const number = (name, min, max) => el("input", { type: "number", name, min: String(min), max: String(max), required: true });

export const options = (pairs) => pairs.map(([value, label]) => el("option", { value: String(value) }, label));

export const choice = (name, pairs = []) => el("select", { name }, options(pairs));

export const check = (name, label, hint) =>
  el("label", { class: "check" }, el("input", { type: "checkbox", name }), el("span", {}, label, hint ? el("small", {}, hint) : null));
