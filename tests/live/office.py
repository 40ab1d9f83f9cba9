"""An office in Odoo: two companies with an Upwork account each, and people of each kind. The daemon serves meanwhile."""

import time

from instance import LAST_WAIT, ODOO, wait_for

UPWORK = (
    "--seed", "5", "--users", "2", "--hourly", "3", "--fixed", "1", "--proposals", "3", "--clients", "2", "--weeks", "2",
    "--cells-per-day", "1", "--money",
)
LISTEN = """
new MutationObserver((changes) => {
    for (const change of changes)
        for (const added of change.addedNodes)
            if (added.nodeType === Node.ELEMENT_NODE)
                for (const one of [added, ...added.querySelectorAll('.o_notification')])
                    if (one.matches('.o_notification')) window.tellOffice(one.textContent);
}).observe(document, {childList: true, subtree: true});
"""
# Commands that leave something out end with a code of their own.
EITHER = (0, 3)
# The administrator does the books too; one speaks German. The second company's person is in that one only.
PEOPLE = """
there = env['res.company'].create({'name': 'Elsewhere'})
lang = env['res.lang'].with_context(active_test=False).search([('code', '=', 'de_DE')])
env['base.language.install'].create({'lang_ids': [(6, 0, lang.ids)], 'overwrite': True}).lang_install()
def person(login, company, *groups, **values):
    users = env['res.users'].with_context(no_reset_password=True)
    field = 'group_ids' if 'group_ids' in users._fields else 'groups_id'
    ids = [env.ref(group).id for group in ('base.group_user', 'base.group_allow_export', *groups)]
    users.create({'name': login.title(), 'login': login, 'password': login, 'company_id': company.id, 'tour_enabled': False,
        'company_ids': [(6, 0, company.ids)], field: [(6, 0, ids)], **values})
here = env.company
person('manager', here, 'upwork_integration.group_upwork_manager', 'hr_timesheet.group_hr_timesheet_user')
person('reader', here, 'upwork_integration.group_upwork_user')
person('elsewhere', there, 'upwork_integration.group_upwork_manager')
person('deutsch', here, 'base.group_system', 'account.group_account_manager', 'project.group_project_manager',
    'hr_timesheet.group_timesheet_manager', lang='de_DE')
answer(there.id)
"""
# One contract has a project, and whose hours they are is known; the others have none.
WORK = """
env['hr.employee'].create({'name': %r, 'hourly_cost': 40})
contracts = env['upwork.contract'].search([('upwork_account_id.name', '=', 'Main'), ('contract_type', '=', 'hourly')], order='id')
contracts[0].project_id = env['project.project'].create({'name': 'Work from Upwork'})
"""
# Of the account that was synced last; it ends on Upwork.
WITHOUT_PROJECT = """
    SELECT upwork_contract_id FROM upwork_contract WHERE contract_type = 'hourly' ORDER BY upwork_account_id DESC, id DESC
"""


def furnish(database, simulator, daemon):
    """What the people find when they come in the morning."""
    daemon.environment["UPWORK_ODOO__ODOO__TAXES"] = "none"
    elsewhere = database.shell(PEOPLE)
    first, second = simulator.users()
    daemon.make_account("Main")
    daemon.connect("Main", simulator, first["id"])
    daemon.make_account("There", elsewhere)
    daemon.connect("There", simulator, second["id"])
    for name in ("Main", "There"):
        daemon.run("sync", "contracts", "--account", name, codes=EITHER)
        daemon.run("partners", "create", "--account", name)
        simulator.step("contract_ended", contract=database.rows(WITHOUT_PROJECT)[0]["upwork_contract_id"])
        for job in ("contracts", "timelogs", "earnings"):
            daemon.run("sync", job, "--account", name, codes=EITHER)
    database.shell(WORK % first["name"])
    simulator.tell("approve", user=first["id"])
    daemon.serve()


def listen(person):
    """Keeps what notifications say: on a busy machine they are gone before anybody looks."""
    heard = []
    person.page.expose_function("tellOffice", lambda said: heard.append(said))
    person.page.add_init_script(LISTEN)
    return heard


class Office:
    """What the tests of an office share. Each logs in whom it needs and leaves the account connected."""

    def come_in(self, login):
        """One person after the other, at the same desk. Odoo would offer those who were here before."""
        self.person.go(f"{ODOO}/web/login?db={self.database.name}")
        self.person.page.evaluate("localStorage.clear()")
        self.person.page.context.clear_cookies()
        self.person.log_in(self.database, login, login)
        self.person.complaints.clear()
        self.heard.clear()

    def tearDown(self):
        self.assertEqual(self.person.complaints, [])

    def told(self, *words):
        """A notification came, or comes by and by, that says all of this."""
        end = time.monotonic() + LAST_WAIT
        while time.monotonic() < end:
            for said in self.heard:
                if all(word in said for word in words):
                    self.heard.remove(said)
                    return said
            self.person.page.wait_for_timeout(100)
        raise AssertionError(f"nobody said {words}, but {self.heard}")

    def asked(self, action, after=0):
        """What was asked last by a button of this kind, with its answer. It is not the one with the id `after`."""
        last = "SELECT * FROM upwork_sync.request WHERE action = %s AND id > %s ORDER BY id DESC LIMIT 1"
        return wait_for(
            f"an answer to {action}",
            lambda: next((row for row in self.database.rows(last, action, after) if row["answered_at"]), None),
        )

    def answers(self, action):
        """State and words by record."""
        return {one["id"]: (one["state"], one["told"]) for one in self.asked(action)["answer"]["records"]}

    def account(self, name="Main"):
        return self.database.one("SELECT * FROM upwork_account WHERE name = %s", name)

    def select_all(self):
        self.person.page.locator(".o_list_view thead .o_list_record_selector input").check()
        self.person.page.locator(".o_list_selection_box, .o_selection_container").first.wait_for()

    def cells(self, *columns):
        """The rows of a list, as they are shown."""
        return [
            tuple(" ".join(row.locator(f"td[name={column}]").inner_text().split()) for column in columns)
            for row in self.person.page.locator(".o_list_view .o_data_row").all()
        ]

    def buttons(self):
        """Those at the top of a form."""
        found = self.person.page.locator(".o_form_statusbar .o_statusbar_buttons button").all_inner_texts()
        return [text.strip() for text in found if text.strip()]
