// The drawing of the service map, laid out by dagre. Labels are SVG texts made here; the library gets no texts to read
// as markup.

import { el, svg } from "../kit/dom.js";
import { compact, milliseconds, percent } from "../kit/format.js";
import { tracesOf } from "../kit/links.js";
import { button } from "../kit/parts.js";
import { go } from "../kit/router.js";
import { graphLibrary } from "../kit/scripts.js";
import { visible } from "../kit/text.js";

const LETTERS = 26;
const MARGIN = 24;
/** Below it the labels can't be read: what is larger than its place is moved about in it. */
const LEAST = 0.8;
const NARROW = matchMedia("(max-width: 640px)");

/** `view` is where the graph before it stood, so that a new one stands there too. Gives `{node, view()}`. */
export async function drawGraph(services, view) {
    const { d3, dagre } = await graphLibrary();
    const graph = new dagre.graphlib.Graph().setGraph({
        rankdir: NARROW.matches ? "TB" : "LR",
        nodesep: 28,
        ranksep: NARROW.matches ? 50 : 90,
        marginx: 8,
        marginy: 8,
    });
    const known = new Set(services.map((one) => one.ReferenceId));
    for (const service of services) graph.setNode(String(service.ReferenceId), nodeOf(service));
    for (const service of services) {
        for (const edge of service.Edges ?? []) {
            if (known.has(edge.ReferenceId))
                graph.setEdge(String(service.ReferenceId), String(edge.ReferenceId), edgeOf(edge, d3));
        }
    }
    const inner = svg("g");
    const picture = svg("svg.graph", { role: "group", "aria-label": "Service map" }, inner);
    const zoom = d3
        .zoom()
        .scaleExtent([0.2, 2.5])
        .on("zoom", () => inner.setAttribute("transform", d3.event.transform));
    const node = el(
        "div.map",
        picture,
        tools((factor) => d3.select(picture).call(zoom.scaleBy, factor)),
    );
    requestAnimationFrame(() => place(d3, dagre, { graph, inner, picture, zoom, services, view }));
    return { node, view: () => d3.zoomTransform(picture) };
}

function tools(scaleBy) {
    return el(
        "div.map-tools",
        button("−", () => scaleBy(0.8), { label: "Smaller" }),
        button("+", () => scaleBy(1.25), { label: "Larger" }),
    );
}

/** Texts are measured once they are on the page, so that is where the graph is drawn. */
function place(d3, dagre, { graph, inner, picture, zoom, services, view }) {
    if (!picture.isConnected) return;
    new dagre.render()(d3.select(inner), graph);
    d3.select(picture).call(zoom).on("wheel.zoom", null).on("dblclick.zoom", null);
    const { width, height } = graph.graph();
    const { clientWidth, clientHeight } = picture;
    const scale = Math.max(LEAST, Math.min(1.1, (clientWidth - MARGIN) / width, (clientHeight - MARGIN) / height));
    const busiest = graph.node(String(busiestOf(services).ReferenceId));
    const fitted = d3.zoomIdentity
        .translate(
            begin(clientWidth, width * scale, busiest.x * scale),
            begin(clientHeight, height * scale, busiest.y * scale),
        )
        .scale(scale);
    d3.select(picture).call(zoom.transform, view && view.k !== 1 ? view : fitted);
    const byID = new Map(services.map((one) => [String(one.ReferenceId), one]));
    d3.select(inner)
        .selectAll("g.node")
        .each(function link(id) {
            makeLink(this, byID.get(id));
        });
}

/** In the middle of the room that there is, or, where it has none, with `at` as near to the middle as it comes. */
function begin(room, size, at) {
    if (size + MARGIN <= room) return (room - size) / 2;
    return Math.min(MARGIN / 2, Math.max(room - size - MARGIN / 2, room / 2 - at));
}

function busiestOf(services) {
    const calls = (one) => (one.Type === "client" ? -1 : (one.SummaryStatistics?.TotalCount ?? 0));
    return services.reduce((most, one) => (calls(one) > calls(most) ? one : most));
}

function makeLink(node, service) {
    const open = () => go(tracesOf(service.Name));
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "link");
    node.setAttribute(
        "aria-label",
        `${visible(service.Name)}: ${figures(service.SummaryStatistics)}. Shows its traces.`,
    );
    node.addEventListener("click", open);
    node.addEventListener("keydown", (event) => {
        if (event.key === "Enter") open();
    });
}

function nodeOf(service) {
    const isClient = service.Type === "client";
    const lines = [
        [isClient ? "Clients" : cut(service.Name), ""],
        [isClient ? "" : (service.Type ?? "service").replace(/^AWS::/, ""), "quiet-text"],
        [isClient ? "" : figures(service.SummaryStatistics), "quiet-text"],
    ].filter(([words]) => words);
    const label = svg(
        "g",
        lines.map(([words, kind], index) => svg("text", { y: 4 + index * 16, class: kind }, words)),
    );
    return {
        label,
        labelType: "svg",
        shape: "rect",
        rx: 8,
        ry: 8,
        padding: 12,
        class: toneOf(service.SummaryStatistics, service.Type),
    };
}

function edgeOf(edge, d3) {
    const told = edge.SummaryStatistics;
    return {
        label: told?.TotalCount ? `${compact(told.TotalCount)} · ${mean(told)}` : "",
        class: toneOf(told),
        arrowhead: "vee",
        curve: d3.curveBasis,
    };
}

function figures(told) {
    if (!told?.TotalCount) return "no requests";
    const failed = (told.FaultStatistics?.TotalCount ?? 0) + (told.ErrorStatistics?.TotalCount ?? 0);
    const failures = failed ? ` · ${percent(failed, told.TotalCount)} fail` : "";
    return `${compact(told.TotalCount)} req · ${mean(told)}${failures}`;
}

function toneOf(told, type) {
    if (!told?.TotalCount || type === "client") return "plain";
    if (told.FaultStatistics?.TotalCount) return "bad";
    return told.ErrorStatistics?.TotalCount ? "warn" : "ok";
}

const mean = (told) => milliseconds((told.TotalResponseTime / told.TotalCount) * 1000);
const cut = (text) => (text.length > LETTERS ? `${visible(text).slice(0, LETTERS)}…` : visible(text));
