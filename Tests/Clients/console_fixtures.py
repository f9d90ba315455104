"""What tests of the console begin with: an application, and a browser in which nothing may run unasked."""

import pytest

from browser import Browser
from console_scene import build


@pytest.fixture(scope="class")
def scene(martlet, make_function):
    return build(martlet, make_function)


@pytest.fixture(scope="class")
def browser(martlet, scene):
    opened = Browser(martlet.endpoint)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_ran_unasked(request):
    """In each test with a browser: no hostile script ran, the page's policy refused nothing, no error was left."""
    shown = request.getfixturevalue("browser") if "browser" in request.fixturenames else None
    if shown:
        shown.begin()
    yield
    if shown:
        assert shown.notes() == []
