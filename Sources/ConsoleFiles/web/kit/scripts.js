// The libraries, which the server brings along, are loaded by the first page that draws with them.

const loading = new Map();

export async function chartLibrary() {
    await load("chart.js");
    return globalThis.Chart;
}

export async function graphLibrary() {
    await load("d3.js");
    await load("dagre-d3.js");
    return { d3: globalThis.d3, dagre: globalThis.dagreD3 };
}

/** What of D3 lays out trees. */
export async function partitionLibrary() {
    await load("d3.js");
    const { hierarchy, partition } = globalThis.d3;
    return { hierarchy, partition };
}

function load(name) {
    if (!loading.has(name))
        loading.set(
            name,
            new Promise((loaded, failed) => {
                const script = document.createElement("script");
                script.src = `/_martlet/console/lib/${name}`;
                script.addEventListener("load", loaded);
                script.addEventListener("error", () => {
                    loading.delete(name);
                    failed(new Error(`The library ${name} was not answered.`));
                });
                document.head.append(script);
            }),
        );
    return loading.get(name);
}
