"""A headless Chromium that opens the console, waits for what a page shows, and notes every script that ran unasked."""

import json
import os
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from martlet_server import ROOT, eventually

PICTURES = Path(os.environ.get("MARTLET_PICTURES", ROOT / ".build" / "tried" / "console"))
WIDE, PHONE = (1280, 900), (360, 780)
# What the browser itself and hostile texts would do: each leaves a note.
TRAPS = """
    window.__notes = [];
    const note = (kind) => (what) => window.__notes.push(`${kind}: ${what}`);
    for (const name of ["alert", "confirm", "prompt"]) window[name] = note(name);
    addEventListener("error", (event) => note("error")(event.message));
    addEventListener("unhandledrejection", (event) => note("rejection")(event.reason));
    document.addEventListener("securitypolicyviolation", (event) => note("policy")(`${event.violatedDirective} ${event.blockedURI}`));
"""


class Browser:
    def __init__(self, base):
        self.base = base
        options = Options()
        for option in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(option)
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": TRAPS})
        self.begin()

    def begin(self, path=""):
        """The console as one opens it with this address, on a wide screen."""
        self.size(*WIDE)
        self.driver.get("about:blank")
        self.driver.get(f"{self.base}/_martlet/#/{path}")
        assert eventually(self.text), "the console did not begin"

    def close(self):
        self.driver.quit()

    def size(self, width, height):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})

    def prefer(self, scheme):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    # Pages

    def open(self, path, *texts):
        """Goes to a page by its address, and waits until it shows these texts."""
        self.run("location.hash = '#/' + arguments[0]; window.__left = document.querySelector('#page').firstChild", path)
        eventually(lambda: self.run("return document.querySelector('#page').firstChild !== window.__left"), 5)
        self.sees(*texts)

    def text(self):
        return self.run("return document.querySelector('#page')?.innerText")

    def sees(self, *texts, seconds=20):
        for text in texts:
            assert eventually(lambda: text in self.text(), seconds), f"no {text!r} in:\n{self.text()[:3000]}"

    def title(self):
        return self.run("return document.querySelector('#page h1')?.innerText")

    def notes(self):
        """Errors, refusals by the page's policy, and what traps caught, since the browser began."""
        found = self.run("return window.__notes.concat(window.__pwned ? ['pwned'] : [])")
        severe = [line["message"] for line in self.driver.get_log("browser") if "Refused" in line["message"]]
        return found + severe

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        return self.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def picture(self, name):
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(PICTURES / f"{name}.png"))

    # Hands

    def _found(self, selector, words=None):
        """The first thing that is seen, in an open dialog where there is one."""
        top = self.driver.find_elements(By.CSS_SELECTOR, "dialog[open]")
        for one in (top[-1] if top else self.driver).find_elements(By.CSS_SELECTOR, selector):
            if one.is_displayed() and (words is None or one.text.strip() == words):
                return one
        return None

    def find(self, selector, words=None):
        found = eventually(lambda: self._found(selector, words))
        assert found, f"no {selector} {words or ''} on:\n{self.text()[:2000]}"
        return found

    def click(self, words, selector="button, a"):
        """A page may draw anew between finding and clicking."""
        def clicked():
            try:
                self.find(selector, words).click()
                return True
            except StaleElementReferenceException:
                return False
        assert eventually(clicked)

    def fill(self, selector, text):
        field = self.find(selector)
        self.run("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, text)

    def keys(self, *keys):
        chain = webdriver.ActionChains(self.driver)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def tab(self, backwards=False):
        chain = webdriver.ActionChains(self.driver)
        if backwards:
            chain.key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT)
        else:
            chain.send_keys(Keys.TAB)
        chain.perform()

    def focused(self):
        """What has the focus, in words."""
        return self.run("const one = document.activeElement; return one.getAttribute('aria-label') || one.innerText || one.id")

    def dialog_is_open(self):
        return bool(self.driver.find_elements(By.CSS_SELECTOR, "dialog[open]"))

    def chart(self, label):
        """The series of a chart, by their names."""
        script = """
            const canvas = document.querySelector(`canvas[aria-label="${arguments[0]}"]`);
            const chart = canvas && globalThis.Chart && Chart.getChart(canvas);
            return chart ? JSON.stringify(Object.fromEntries(chart.data.datasets.map((one) => [one.label, one.data]))) : "{}";
        """
        return json.loads(self.run(script, label))
