"""The console in a headless Chromium, over the traces and log lines that the parts before it have stored: the first paint,
and searches from the address until their results are drawn.

Runs by itself in the clients' Python, which has Selenium: `console.py URL ROUNDS`, and prints its figures.
"""
import json
import os
import statistics
import subprocess
import sys
import time

from servers import ROOT
from table import number

# Of each round.
STARTS, SEARCHES = 3, 10
PYTHON = os.path.join(ROOT, ".build/clients/bin/python")
# When the page last changed; a search is over when that is so long ago.
WATCH = """
    window.__changed = performance.now();
    new MutationObserver(() => { window.__changed = performance.now(); }).observe(
        document.querySelector('#page'), { childList: true, subtree: true });
"""
QUIET = 300


def measure(server, rounds):
    answer = subprocess.run([PYTHON, __file__, server.endpoint, str(rounds)], capture_output=True, text=True, timeout=600, check=True)
    return json.loads(answer.stdout)


def tell(figures, table):
    table.add("Console, first paint p50 / p95, ms", f"{number(figures['paint'][0])} / {number(figures['paint'][1])}")
    for name, key in (("traces", "traces"), ("log lines", "lines")):
        table.add(f"Console, a search of {name} p50 / p95, ms", f"{number(figures[key][0])} / {number(figures[key][1])}")


def promise(figures, promises):
    promises.most("the console's first paint, p50", figures["paint"][0], 300)
    for name, key in (("traces", "traces"), ("log lines", "lines")):
        promises.most(f"the console's search of {name}, p95", figures[key][1], 500)


def main(url, rounds):
    sys.path.insert(0, os.path.join(ROOT, "Tests/Clients"))
    from browser import Browser

    browser = Browser(url)
    try:
        paints = []
        for _ in range(STARTS * rounds):
            browser.begin()
            time.sleep(1)
            paints.append(browser.run("return performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        browser.run(WATCH)
        traces = [search(browser, f"traces?filter=annotation.place%20%3D%20{place}&range=24h") for place in range(SEARCHES * rounds)]
        lines = [search(browser, f"logs/bench/search?filter=%22items%2F{place}%22&range=7d") for place in range(SEARCHES * rounds)]
        print(json.dumps({"paint": both(paints), "traces": both(traces), "lines": both(lines)}))
    finally:
        browser.close()


def search(browser, path):
    """Milliseconds from the change of the address until the page has changed for the last time."""
    browser.run("window.__begun = window.__changed = performance.now(); location.hash = '#/' + arguments[0]", path)
    while True:
        time.sleep(0.1)
        changed, begun, now = browser.run("return [window.__changed, window.__begun, performance.now()]")
        if changed > begun and now - changed > QUIET:
            return changed - begun
        if now - begun > 30_000:
            raise TimeoutError(path)


def both(values):
    values = sorted(values)
    return statistics.median(values), values[len(values) * 95 // 100]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
