"""German: wherever a person looks, no term of the addon is left in English."""

import re
from urllib.parse import quote

import polib

from instance import ODOO, ROOT
from office import Office

# What stands on a page for people to read, but for what they and the daemon wrote, and Odoo's own bar and chatter.
READ = """(where) => {
    const found = [];
    const theirs = '.o-mail-Chatter, script, style, [name=name], [name=memo], [name=answer], .o_last_breadcrumb_item';
    for (const ours of document.querySelectorAll(where)) {
        const walk = document.createTreeWalker(ours, NodeFilter.SHOW_TEXT);
        while (walk.nextNode())
            if (!walk.currentNode.parentElement.closest(theirs)) found.push(walk.currentNode.data);
        for (const name of ['placeholder', 'title', 'aria-label', 'data-tooltip', 'alt'])
            for (const at of ours.querySelectorAll(`[${name}]`))
                if (!at.closest(theirs)) found.push(at.getAttribute(name));
    }
    return found;
}"""
# Without those that show the same views, or Odoo's own.
LISTS = (
    "action_upwork_account", "action_upwork_contract", "upwork_timelog_action", "upwork_earning_action",
    "upwork_proposal_action", "upwork_proposal_action_my",
)
PAGE = ".o_action_manager, .o_menu_sections, .o_notification_manager"
# Odoo has no German of its own here, and calls some things as the addon does.
THEIRS = {"Total"}
FORMS = [
    ("action_upwork_account", "upwork_account", "true"),
    ("action_upwork_contract", "upwork_contract", "contract_type = 'fixed'"),
    ("action_upwork_contract", "upwork_contract", "state = 'ended'"),
    ("upwork_timelog_action", "upwork_timelog", "true"),
    ("upwork_earning_action", "upwork_earning", "true"),
    ("upwork_proposal_action", "upwork_proposal", "html_content IS NOT NULL"),
]


def plain(text):
    return " ".join(text.split())


def english():
    """The addon's terms that German says otherwise, and without the tags between them."""
    found = set()
    for entry in polib.pofile(str(ROOT / "addons" / "upwork_integration" / "i18n" / "de.po")):
        there = {plain(part) for part in re.split(r"<[^>]*>", entry.msgid)}
        here = {plain(part) for part in re.split(r"<[^>]*>", entry.msgstr)}
        found |= there - here - {""}
    return found - THEIRS


class Terms(Office):
    def test_no_term_is_left_in_english(self):
        self.terms = english()
        self.assertGreater(len(self.terms), 200)
        self.come_in("deutsch")
        for action in LISTS:
            self.person.open_action(action)
            self.person.picture(f"german-{action}")
            self.read(action)
            self.person.page.click(".o_searchview_dropdown_toggler")
            self.person.page.locator(".o_filter_menu").wait_for()
            self.person.picture(f"german-{action}-search")
            self.read(f"{action} search", ".o_filter_menu, .o_group_by_menu")
        for action in ("upwork_timelog_action", "upwork_earning_action"):
            self.person.open_action(action)
            for view in ("pivot", "graph"):
                self.person.switch_to(view)
                self.person.picture(f"german-{action}-{view}")
                self.read(f"{action} {view}")
        for action, table, which in FORMS:
            record = self.database.one(f"SELECT max(id) AS id FROM {table} WHERE company_id = 1 AND {which}")["id"]
            self.person.open_action(action, record)
            self.person.picture(f"german-{table}")
            self.read(f"{table} {which}")
            for page in self.person.page.locator(".o_notebook_headers .nav-link").all()[1:]:
                page.click()
                self.person.settle()
                self.read(f"{table} {which} {page.inner_text()}")
        self.read_the_rest()

    def read_the_rest(self):
        partner = self.database.one("SELECT min(partner_id) AS id FROM upwork_contract WHERE company_id = 1")["id"]
        self.person.open_form("res.partner", partner)
        self.person.open_page("Upwork")
        self.person.picture("german-partner")
        self.read("partner", "[name=upwork_contract_ids]")
        letter = self.database.one("SELECT min(id) AS id FROM upwork_proposal WHERE html_content IS NOT NULL AND company_id = 1")
        # As the web client asks for it.
        context = quote('{"lang": "de_DE"}')
        self.person.go(f"{ODOO}/report/html/upwork_integration.upwork_proposal_template/{letter['id']}?context={context}")
        self.person.picture("german-document")
        self.read("document", "main")
        self.person.open_action("action_upwork_account", self.account()["id"])
        self.person.press("Verbindung testen")
        self.told("Die Verbindung wird getestet")
        self.read("notification")
        self.person.open_action("action_upwork_settings")
        self.person.page.get_by_role("button", name="Konten prüfen").click()
        self.told("passt")
        self.person.picture("german-settings")
        self.read("settings", ".app_settings_block[data-key=upwork_integration], .o_notification_manager")

    def read(self, what, where=PAGE):
        found = {plain(text or "") for text in self.person.page.evaluate(READ, where)}
        with self.subTest(what):
            self.assertGreater(len(found), 3)
            self.assertEqual(found & self.terms, set())
