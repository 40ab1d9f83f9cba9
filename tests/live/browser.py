"""A person at Odoo's web client, in a real Chromium without a window."""

import os
import tempfile
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from instance import ARTIFACTS, CACHE, ODOO

QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
# Names of clients are Japanese too, and few machines have letters for them: fonts come from where Odoo's are.
FONTS = {"XDG_DATA_HOME": str(CACHE / "odoo-19" / "usr" / "share")}
# Tenths of a second without a request after which a view is taken as drawn.
QUIET_ROUNDS = 4
# Milliseconds that a page may take: a hang, whatever the machine and what else runs on it.
LONGEST = 180_000
# What turns while something is still to come, such as a chatter's messages.
TURNING = ".o_action_manager .fa-spin"
VIEWS = ".o_list_view, .o_form_view, .o_pivot_view, .o_graph_view, .o_view_nocontent"
MOST_ROUNDS = 600


class Person:
    """Presses what people press. Keeps what the browser complains about."""

    def __init__(self, page, pictures):
        self.page = page
        self.pictures = pictures
        self.taken = 0
        self.complaints = []
        page.set_default_timeout(LONGEST)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self.listen)
        self.asked = set()
        page.on("request", lambda asked: self.is_data(asked) and self.asked.add(asked))
        page.on("requestfinished", lambda asked: self.asked.discard(asked))
        page.on("requestfailed", lambda asked: self.asked.discard(asked))
        page.on("response", lambda got: got.status >= 400 and self.complaints.append(f"{got.status} {got.url}"))

    def listen(self, said):
        """Errors on Odoo's pages; those of others have no icon."""
        if said.type == "error" and not said.location["url"].endswith("/favicon.ico"):
            self.complaints.append(f"{said.text} {said.location['url']}")

    @staticmethod
    def is_data(asked):
        return asked.resource_type in ("fetch", "xhr", "image", "script") and "/bus/" not in asked.url

    def go(self, address):
        self.page.goto(address, wait_until="commit")
        # What the page before was waiting for is never heard of again.
        self.asked.clear()
        self.page.wait_for_load_state()

    def log_in(self, database, login="admin", password="admin"):
        self.go(f"{ODOO}/web/login?db={database.name}")
        self.page.fill("input[name=login]", login)
        self.page.fill("input[name=password]", password)
        self.page.click("button[type=submit]")
        self.page.wait_for_selector(".o_main_navbar")

    def log_out(self):
        self.page.goto(f"{ODOO}/web/session/logout")

    def open_app(self, name):
        self.page.click(".o_navbar_apps_menu button")
        self.page.locator(".o-dropdown--menu .o_app", has_text=name).click()
        self.settle()

    def open_menu(self, name):
        self.page.locator(".o_menu_sections").get_by_text(name, exact=True).click()
        self.page.locator(".o_breadcrumb, .o_control_panel", has_text=name).first.wait_for()
        self.settle()

    def open_action(self, name, record=None):
        """By its address, whether or not a menu leads there; with a record, its form."""
        self.go(f"{ODOO}/odoo/action-upwork_integration.{name}{f'/{record}' if record else ''}")
        self.settle()

    def open_form(self, model, record):
        self.go(f"{ODOO}/odoo/{model}/{record}")
        self.settle()

    def open_page(self, name):
        self.page.locator(".o_notebook_headers").get_by_text(name, exact=True).click()
        self.settle()

    def switch_to(self, view):
        self.page.click(f".o_cp_switch_buttons .o_{view}")
        self.page.wait_for_selector(f".o_{view}_view")
        self.settle()

    def filter(self, name):
        self.page.click(".o_searchview_dropdown_toggler")
        self.page.locator(".o_filter_menu").get_by_text(name, exact=True).click()
        self.page.locator(".o_facet_value", has_text=name).wait_for()
        self.settle()

    def stats(self):
        """What the buttons at the top of a form say: by text, the value."""
        found = {}
        for stat in self.page.locator(".o_form_view .oe_stat_button").all():
            said = [line.strip() for line in stat.inner_text().replace("\xa0", " ").split("\n") if line.strip()]
            found[said[-1]] = said[0]
        return found

    def press_stat(self, text):
        self.page.locator(".oe_stat_button", has_text=text).click()
        self.page.locator(".o_breadcrumb .breadcrumb-item, .o_back_button").first.wait_for()
        self.settle()

    def title(self):
        return self.page.locator(".o_control_panel .o_breadcrumb").first.inner_text()

    def text(self):
        return self.page.locator(".o_action_manager").inner_text()

    def open_row(self, text):
        self.page.locator(".o_data_row", has_text=text).first.locator(".o_data_cell").first.click()
        self.page.wait_for_selector(".o_form_view .o-mail-Message")
        self.settle()

    def rows(self):
        return self.page.locator(".o_list_view .o_data_row").count()

    def field(self, name):
        return self.page.locator(f".o_form_view .o_field_widget[name={name}]").first

    def type_into(self, name, text):
        self.field(name).locator("input, textarea").first.fill(text)

    def save(self):
        # The last field counts once it is left.
        self.page.keyboard.press("Tab")
        self.settle()
        self.page.click(".o_form_button_save")
        self.page.wait_for_selector(".o_form_button_save", state="hidden")
        self.settle()

    def press(self, name):
        self.page.locator(".o_form_statusbar, .o_control_panel").get_by_role("button", name=name, exact=True).first.click()

    def chatter(self):
        return self.page.locator(".o-mail-Message").all_inner_texts()

    def settle(self):
        """A view is there, and for a while nothing has been on its way (Odoo's bus always is)."""
        self.page.wait_for_selector(VIEWS)
        quiet = 0
        for _ in range(MOST_ROUNDS):
            self.page.wait_for_timeout(100)
            quiet = 0 if self.asked or self.page.locator(TURNING).count() else quiet + 1
            if quiet == QUIET_ROUNDS:
                return
        raise AssertionError(f"still on its way: {[asked.url for asked in self.asked]}")

    def picture(self, name):
        self.taken += 1
        self.page.screenshot(path=ARTIFACTS / f"{self.pictures}-{self.taken:02}-{name}.png")


@contextmanager
def person(pictures):
    """A browser with an empty profile."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path="/usr/bin/chromium", args=QUIET, env={**os.environ, **FONTS},
            viewport={"width": 1400, "height": 850},
        )
        try:
            yield Person(context.pages[0], pictures)
        finally:
            context.close()
