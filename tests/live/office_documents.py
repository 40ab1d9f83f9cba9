"""Timesheets and invoices, made with a press of a button; and the answer, record by record."""

import time
from collections import Counter

from office import Office

MANY = 10_000
# Which an impatient person still waits for, on a slow machine with a program that is not optimised.
LONGEST_PRESS = 20
FILL = """
    INSERT INTO upwork_timelog (contract_id, upwork_account_id, company_id, date, tracked_hours, total_hours)
    SELECT c.id, c.upwork_account_id, c.company_id, date '1990-01-01' + day, 1, 1
    FROM upwork_contract AS c, generate_series(1, %s) AS day WHERE c.project_id IS NOT NULL
"""
WAITING = "SELECT count(*) FROM upwork_timelog WHERE timesheet_id IS NULL AND company_id = 1"
EMPTY = """
    DELETE FROM upwork_timelog WHERE date < '2020-01-01';
    DELETE FROM account_analytic_line WHERE date < '2020-01-01';
"""
# The ended contract and its earnings lose their client, without whom nobody can be asked to pay.
ENDED = """
    WITH ended AS (UPDATE upwork_contract SET partner_id = NULL WHERE state = 'ended' AND company_id = 1 RETURNING id)
    UPDATE upwork_earning AS e SET partner_id = NULL FROM ended WHERE e.contract_id = ended.id RETURNING ended.id
"""
WORDS = {"made": "Made", "there": "Was There", "left": "Left Out", "refused": "Refused"}


class DocumentButtons(Office):
    def shown(self, action):
        """What the list says of each row, against the answer: made, was there, or why not."""
        shown = Counter(self.cells("answer_state", "answer"))
        said = Counter((WORDS[state], " ".join(told.split())) for state, told in self.answers(action).values())
        self.assertLessEqual(said, shown)
        return {state for state, _ in said}

    def test_timesheets_are_made_of_all_and_of_one(self):
        with self.database.admin.cursor() as cursor:
            cursor.execute(FILL.replace("1990", "2021"), [3])
        waiting = self.database.one(WAITING)["count"]
        self.assertGreater(waiting, 10)
        self.come_in("manager")
        self.person.open_app("Upwork")
        self.person.open_menu("Time Logs")
        with self.subTest("all"):
            self.select_all()
            self.person.press("Create Timesheets")
            self.told(f"Timesheets are being made for {waiting} time logs.")
            self.told("a timesheet was made", "the contract has no project")
            self.person.open_menu("Time Logs")
            self.person.picture("time-logs-answered")
            self.assertEqual(self.shown("create_timesheets"), {"Made", "Left Out"})
        with self.subTest("what was left out is a filter away"):
            left = [log for log, (state, _) in self.answers("create_timesheets").items() if state == "left"]
            self.person.filter("Left Out")
            self.assertEqual(self.person.rows(), len(left))
        with self.subTest("one, and why not"):
            before = self.asked("create_timesheets")["id"]
            self.person.open_action("upwork_timelog_action", left[0])
            self.heard.clear()
            self.person.press("Create Timesheet")
            self.told("the contract has no project")
            self.asked("create_timesheets", before)
            self.person.open_action("upwork_timelog_action", left[0])
            self.person.picture("time-log-left")
            self.assertIn("No timesheet was made of it.", self.person.text())
            self.assertIn("the contract has no project", self.person.text())
        with self.subTest("the pivot sums them"):
            self.person.open_action("upwork_timelog_action")
            self.person.switch_to("pivot")
            self.person.picture("time-logs-pivot")
            self.assertIn("Total", self.person.text())
        with self.subTest("and the contract counts them"):
            made = self.database.one("SELECT * FROM upwork_contract WHERE project_id IS NOT NULL")
            self.person.open_action("action_upwork_contract", made["id"])
            self.person.picture("contract-timesheets")
            sheets = self.database.one("SELECT count(timesheet_id) AS made FROM upwork_timelog WHERE contract_id = %s", made["id"])
            self.assertEqual(self.person.stats()["Timesheets"], str(sheets["made"]))

    def test_invoices_are_made_of_all_and_one_is_left_out_for_a_reason(self):
        contract = self.database.rows(ENDED)[0]["id"]
        self.come_in("manager")
        self.person.open_app("Upwork")
        self.person.open_menu("Earnings")
        with self.subTest("all"):
            self.select_all()
            self.person.press("Create Invoices")
            self.told("Invoices are being made for")
            self.told("an invoice made", "it has no client")
            self.person.open_menu("Earnings")
            self.person.picture("earnings-answered")
            self.assertEqual(self.shown("create_invoices"), {"Made", "Left Out"})
        with self.subTest("one, and why not"):
            left = self.database.rows("SELECT id FROM upwork_earning WHERE contract_id = %s", contract)[0]["id"]
            before = self.asked("create_invoices")["id"]
            self.person.open_action("upwork_earning_action", left)
            self.heard.clear()
            self.person.press("Create Invoice")
            self.told("it has no client")
            self.asked("create_invoices", before)
            self.person.open_action("upwork_earning_action", left)
            self.person.picture("earning-left")
            for words in ("No invoice was made of it.", "it has no client"):
                self.assertIn(words, self.person.text())
        with self.subTest("the pivot sums them"):
            self.person.open_action("upwork_earning_action")
            self.person.switch_to("pivot")
            self.person.picture("earnings-pivot")
            self.assertIn("Gross Amount", self.person.text())
        with self.subTest("who keeps the books finds the draft"):
            made = self.database.rows("SELECT id, invoice_id FROM upwork_earning WHERE invoice_id IS NOT NULL")[0]
            self.come_in("admin")
            self.person.open_action("upwork_earning_action", made["id"])
            self.person.picture("earning-invoiced")
            self.person.press_stat("Invoice")
            self.person.picture("invoice")
            self.assertIn("Draft", self.person.title())

    def test_ten_thousand_time_logs_are_one_request(self):
        with self.database.admin.cursor() as cursor:
            cursor.execute(FILL, [MANY])
            self.addCleanup(self.database.rows, EMPTY + "SELECT 1")
        self.come_in("manager")
        self.person.open_action("upwork_timelog_action")
        self.person.page.fill(".o_searchview_input", "")
        self.person.filter("Without Timesheet")
        self.select_all()
        self.person.page.locator(".o_list_select_domain, .o_select_domain").first.click()
        begin = time.monotonic()
        self.person.press("Create Timesheets")
        self.told("Timesheets are being made for")
        pressed = time.monotonic() - begin
        made = self.asked("create_timesheets")
        print(f"{len(made['ids'])} time logs: asked in {pressed:.1f} s, answered in {time.monotonic() - begin:.1f} s")
        self.assertGreaterEqual(len(made["ids"]), MANY)
        self.assertLess(pressed, LONGEST_PRESS)
        states = [one["state"] for one in made["answer"]["records"]]
        self.assertGreaterEqual(states.count("made"), MANY)
        self.person.open_action("upwork_timelog_action")
        self.person.picture("ten-thousand")
