// Makes elements. Strings become text nodes, so nothing that a service answers is ever read as markup.

const OWN_LINK = /^(#|\/_martlet\/|blob:)/;
const SVG = "http://www.w3.org/2000/svg";

/** `el("td.number", {title: "…"}, "text", node)`; attributes may be left out. */
export function el(name, ...content) {
    const [tag, ...classes] = name.split(".");
    return fill(document.createElement(tag || "div"), classes, content);
}

export function svg(name, ...content) {
    const [tag, ...classes] = name.split(".");
    return fill(document.createElementNS(SVG, tag), classes, content);
}

/** A small picture from the sheet of icons; it says nothing to screen readers. */
export function icon(name) {
    const href = `/_martlet/console/icons.svg#${name}`;
    return svg("svg.icon", { "aria-hidden": "true", viewBox: "0 0 16 16" }, svg("use", { href }));
}

/** Children may be nodes, texts, numbers, lists of them, or nothing. */
export function append(node, ...children) {
    for (const child of children.flat(Infinity)) {
        if (child === null || child === undefined || child === false) continue;
        node.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
    return node;
}

export function replace(node, ...children) {
    node.replaceChildren();
    return append(node, ...children);
}

function fill(node, classes, content) {
    if (classes.length) node.classList.add(...classes);
    const [first] = content;
    const isAttributes = first && typeof first === "object" && !(first instanceof Node) && !Array.isArray(first);
    if (isAttributes) set(node, first);
    return append(node, ...(isAttributes ? content.slice(1) : content));
}

/** `on` are listeners, `vars` custom properties, `data` data attributes, `value` the property. */
function set(node, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name === "on") Object.entries(value).forEach(([event, action]) => node.addEventListener(event, action));
        else if (name === "vars") Object.entries(value).forEach(([key, one]) => node.style.setProperty(key, one));
        else if (name === "data") Object.assign(node.dataset, value);
        else if (name === "value" || name === "checked") node[name] = value;
        else if (name === "class") node.classList.add(...value.split(" ").filter(Boolean));
        else setAttribute(node, name, value);
    }
}

function setAttribute(node, name, value) {
    if (/^(on|style$|srcdoc$)/.test(name)) throw new Error(`${name} is not set as an attribute`);
    if (name === "href" && !OWN_LINK.test(value)) throw new Error("a link leads to the console's own places");
    node.setAttribute(name, value === true ? "" : value);
}
