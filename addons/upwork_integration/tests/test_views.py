import json

from lxml import etree

from odoo.tests.common import Form, tagged

from .common import MODELS, UpworkCase

VIEWS = {
    "upwork.account": ["list", "form", "search"],
    "upwork.contract": ["list", "form", "search"],
    "upwork.timelog": ["list", "form", "search", "pivot", "graph"],
    "upwork.earning": ["list", "form", "search", "pivot", "graph"],
    "upwork.milestone": ["list", "form", "search"],
    "upwork.proposal": ["list", "form", "search"],
}


@tagged("post_install", "-at_install")
class TestViews(UpworkCase):
    def arch(self, model, view, person):
        return etree.fromstring(self.env[model].with_user(person).get_view(view_type=view)["arch"])

    def test_every_view_opens_for_everybody_who_may_read(self):
        self.assertEqual(list(VIEWS), MODELS)
        for person in (self.reader, self.manager, self.admin):
            for model, views in VIEWS.items():
                records = self.env[model].with_user(person).search([])
                for view in views:
                    with self.subTest(f"{person.login} {model} {view}"):
                        arch = self.arch(model, view, person)
                        own = arch.xpath("//field[not(ancestor::field)]/@name")
                        self.assertLessEqual(set(own), set(records.fields_get()))
                        if view in ("list", "form"):
                            records.web_read({name: {} for name in own})

    def test_filters_can_be_evaluated(self):
        from odoo.tools.safe_eval import datetime, dateutil, safe_eval

        today = {
            "context_today": lambda: datetime.datetime.today(),
            "relativedelta": dateutil.relativedelta.relativedelta,
            "uid": self.env.uid,
        }
        counted = 0
        for model in MODELS:
            for found in self.arch(model, "search", self.admin).iter("filter"):
                with self.subTest(f"{model} {found.get('name')}"):
                    if found.get("domain"):
                        self.env[model].search(safe_eval(found.get("domain"), dict(today)))
                        counted += 1
                    elif found.get("context"):
                        self.env[model]._read_group([], [safe_eval(found.get("context"))["group_by"]], ["__count"])
                        counted += 1
        self.assertGreater(counted, 30)

    def test_the_week_of_a_filter_begins_on_monday(self):
        from odoo.tools.safe_eval import datetime, dateutil, safe_eval

        day = datetime.datetime(2026, 11, 18)
        today = {"context_today": lambda: day, "relativedelta": dateutil.relativedelta.relativedelta}
        spans = {}
        for found in self.arch("upwork.timelog", "search", self.admin).iter("filter"):
            if found.get("name") in ("this_week", "last_week", "this_month", "last_month"):
                spans[found.get("name")] = [term[2] for term in safe_eval(found.get("domain"), dict(today))]
        self.assertEqual(
            spans,
            {
                "this_week": ["2026-11-16", "2026-11-23"],
                "last_week": ["2026-11-09", "2026-11-16"],
                "this_month": ["2026-11-01", "2026-12-01"],
                "last_month": ["2026-10-01", "2026-11-01"],
            },
        )

    def test_what_belongs_to_upwork_is_read_only(self):
        owned = {
            "upwork.contract": ["name", "upwork_contract_id", "contract_type", "state", "start_date", "hourly_rate"],
            "upwork.timelog": ["date", "memo", "tracked_hours", "manual_hours", "total_hours", "timesheet_id"],
            "upwork.earning": ["name", "date", "gross_amount", "upwork_fee", "net_amount", "invoice_id"],
        }
        for model, names in owned.items():
            arch = self.arch(model, "form", self.admin)
            for name in names:
                field = arch.xpath(f"//field[@name='{name}'][not(ancestor::field)]")[0]
                self.assertIn(field.get("readonly"), ("1", "True"), f"{model} {name}")
        for model in ("upwork.contract", "upwork.timelog", "upwork.earning"):
            for view in ("list", "form"):
                self.assertIn(self.arch(model, view, self.admin).get("create"), ("0", "False", "false"))

    def test_only_a_settings_administrator_is_offered_a_new_account(self):
        for person, offered in ((self.admin, True), (self.manager, False), (self.reader, False)):
            for view in ("list", "form"):
                self.assertEqual(self.arch("upwork.account", view, person).get("create") is None, offered, person.login)
            buttons = self.arch("upwork.account", "form", person).xpath("//button/@name")
            self.assertEqual("action_authorize" in buttons, offered)
            self.assertEqual("action_sync" in buttons, person != self.reader)

    def test_a_person_chooses_client_and_project_in_the_form(self):
        partner = self.env["res.partner"].create({"name": "A client"})
        project = self.env["project.project"].create({"name": "A project"})
        with Form(self.contract.with_user(self.admin)) as form:
            form.partner_id = partner
            form.project_id = project
        self.assertEqual((self.contract.partner_id, self.contract.project_id), (partner, project))
        self.assertEqual(self.timelog.project_id, project)

    def test_a_client_lists_its_contracts(self):
        partner = self.env["res.partner"].create({"name": "A client"})
        self.contract.partner_id = partner
        self.assertEqual(partner.with_user(self.reader).upwork_contract_ids, self.contract)
        for person, shown in ((self.reader, True), (self.nobody, False)):
            self.assertEqual(
                "upwork_contract_ids" in self.arch("res.partner", "form", person).xpath("//field/@name"), shown
            )
            self.assertEqual("upwork_contract_ids" in partner.with_user(person).fields_get(), shown)

    def test_differences_are_shown_and_searched(self):
        self.start_daemon()
        for record, number, reason in [
            (self.timelog, 1, "somebody changed it"),
            (self.timelog, 2, "it has a task"),
            (self.earning, 3, "it was posted"),
        ]:
            self.env.cr.execute(
                """INSERT INTO upwork_sync.odoo_drift
                   VALUES (%s, %s, %s, %s, '{"hours": "3", "description": "API"}', '{"hours": "2.5"}')""",
                [record._name, record.id, number, reason],
            )
        other = self.make_timelog(self.contract, "2026-11-03")
        sentence = (
            "Upwork says description API, hours 3, Odoo says hours 2.5: %s."
            " To take Upwork's side: upwork-odoo drift accept %s"
        )
        two = [sentence % ("somebody changed it", 1), sentence % ("it has a task", 2)]
        self.assertEqual(self.timelog.with_user(self.reader).drift, "\n".join(two))
        self.assertEqual(self.earning.drift, sentence % ("it was posted", 3))
        self.assertFalse(other.has_drift or other.drift)
        own = [("contract_id", "=", self.contract.id)]
        timelogs = self.env["upwork.timelog"].with_user(self.reader)
        self.assertEqual(timelogs.search([*own, ("has_drift", "=", True)]), self.timelog)
        self.assertEqual(timelogs.search([*own, ("has_drift", "!=", False)]), self.timelog)
        self.assertEqual(timelogs.search([*own, ("has_drift", "=", False)]), other)
        self.assertEqual(timelogs.search([*own, ("has_drift", "!=", True)]), other)

    def test_the_last_answer_is_shown_of_each_record_and_searched(self):
        self.start_daemon()
        days = [self.make_timelog(self.contract, f"2026-11-1{day}") for day in range(4)]
        left, open_again, silent, unknown = days
        others = self.earning.ids
        self.answer(self.timelog + left, {self.timelog.id: ("left", "no project"), left.id: ("left", "no project")})
        self.answer(left + open_again, {left.id: ("refused", "no employee"), open_again.id: ("made", "a timesheet")})
        self.answer(unknown, {unknown.id: ("put off", "a word of a newer daemon")})
        self.answer(self.env["upwork.earning"].browse(others), {others[0]: ("made", "an invoice was made")})
        self.answer(open_again, None)
        timelogs = self.env["upwork.timelog"].with_user(self.reader)
        told = {record.id: (record.answer_state, record.answer) for record in (self.timelog, *days)}
        self.assertEqual(
            told,
            {
                self.timelog.id: ("left", "no project"),
                left.id: ("refused", "no employee"),
                open_again.id: ("waiting", "The daemon has yet to answer."),
                silent.id: (False, False),
                unknown.id: ("left", "a word of a newer daemon"),
            },
        )
        self.assertEqual((self.earning.answer_state, self.earning.answer), ("made", "an invoice was made"))
        own = [("contract_id", "=", self.contract.id)]
        for domain, found in [
            ([("answer_state", "in", ("left", "refused"))], self.timelog + left + unknown),
            ([("answer_state", "=", "waiting")], open_again),
            ([("answer_state", "not in", ("left", "refused"))], open_again + silent),
            ([("answer_state", "=", False)], silent),
            ([("answer_state", "!=", False)], self.timelog + left + open_again + unknown),
        ]:
            with self.subTest(str(domain)):
                self.assertEqual(timelogs.search([*own, *domain]).sorted("id"), found.sorted("id"))

    def answer(self, records, said):
        """A request for these records, and what the daemon said of each; nothing yet."""
        answer = said and {
            "records": [{"id": record, "state": state, "told": told} for record, (state, told) in said.items()]
        }
        self.env.cr.execute(
            "INSERT INTO upwork_sync.request (model, ids, action, user_id, company_ids, answered_at, answer)"
            " VALUES (%s, %s, 'create', 1, '{1}', CASE WHEN %s::jsonb IS NOT NULL THEN now() END, %s::jsonb)",
            [records._name, records.ids, *2 * [answer and json.dumps(answer)]],
        )

    def test_the_account_says_whom_it_is_of_and_what_to_do(self):
        self.start_daemon()
        self.env.cr.execute(
            "INSERT INTO upwork_sync.identity VALUES (%s, 'Anna', 'Anna Ltd', 'agency')", [self.account.id]
        )
        account = self.account.with_user(self.reader)
        self.assertEqual(account.identity, "Anna for Anna Ltd (agency)")
        self.env.cr.execute("UPDATE upwork_sync.identity SET organization_name = 'Anna', kind = 'freelancer'")
        account.invalidate_recordset()
        self.assertEqual(account.identity, "Anna (freelancer)")
        self.assertFalse(account.remedy or account.connection_end)
        self.account.write({"state": "error", "last_error": "refused"})
        self.assertEqual(account.remedy, "Press Connect, and approve on Upwork.")
        now = self.env.cr.now()
        self.account.write({"state": "connected", "is_connected": True, "token_expiry": now.replace(microsecond=0)})
        self.assertRegex(account.remedy, "Test Connection")
        # Renewed a day ago, and good for 14.
        self.assertIn(account.days_left, (12, 13))

    def test_stat_buttons_open_what_they_count(self):
        contract = self.contract.with_user(self.admin)
        for action, model, records in [
            (contract.action_view_timelogs(), "upwork.timelog", self.timelog),
            (contract.action_view_earnings(), "upwork.earning", self.earning),
            (contract.action_view_milestones(), "upwork.milestone", self.milestone),
        ]:
            self.assertEqual(action["res_model"], model)
            self.assertEqual(self.env[model].search(action["domain"]), records)
        line = self.env["account.analytic.line"].create({"name": "A line"})
        move = self.env["account.move"].create({"move_type": "entry"})
        self.timelog.timesheet_id = line
        self.earning.write({"invoice_id": move.id, "journal_entry_id": move.id})
        action = contract.action_view_timesheets()
        self.assertEqual(self.env["account.analytic.line"].search(action["domain"]), line)
        self.assertEqual(self.timelog.action_view_timesheet()["res_id"], line.id)
        for action in (
            contract.action_view_invoices(),
            self.earning.action_view_invoice(),
            self.earning.action_view_fee_entry(),
        ):
            self.assertEqual((action["res_model"], action["res_id"]), ("account.move", move.id))
        self.assertEqual((self.contract.timesheet_count, self.contract.invoice_count), (1, 1))

    def test_a_proposal_is_a_document(self):
        self.proposal.write({"title": "Job", "job_requirements": "Much", "module_list": "sale", "estimated_hours": 7.5})
        report = self.env["ir.actions.report"].with_user(self.reader)
        html, kind = report._render_qweb_html("upwork_integration.upwork_proposal_template", self.proposal.ids)
        self.assertEqual(kind, "html")
        for said in ("A letter", "Dear client", "Much", "sale", "07:30"):
            self.assertIn(said, html.decode())
        self.assertEqual(self.proposal.action_print()["report_name"], "upwork_integration.upwork_proposal_template")
