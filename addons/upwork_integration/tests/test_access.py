from lxml import etree

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests.common import tagged

from .common import MODELS, SECRETS, UpworkCase


@tagged("post_install", "-at_install")
class TestAccess(UpworkCase):
    def records(self):
        records = [self.account, self.contract, self.timelog, self.earning, self.milestone, self.proposal]
        self.assertEqual([record._name for record in records], MODELS)
        return records

    def allowed(self, person, record):
        own = record.with_user(person)
        return {operation for operation in ("read", "write", "create", "unlink") if own.has_access(operation)}

    def test_readers_read_and_managers_and_settings_administrators_do_everything(self):
        everything = {"read", "write", "create", "unlink"}
        for record in self.records():
            with self.subTest(record._name):
                self.assertEqual(self.allowed(self.nobody, record), set())
                self.assertEqual(self.allowed(self.reader, record), {"read"})
                self.assertEqual(self.allowed(self.manager, record), everything)
                self.assertEqual(self.allowed(self.admin, record), everything)

    def test_a_manager_is_a_reader(self):
        self.assertTrue(self.manager.has_group("upwork_integration.group_upwork_user"))
        self.assertFalse(self.manager.has_group("base.group_system"))

    def test_rows_of_another_company_are_nobodys(self):
        others = self.other_account, self.other_contract, self.make_timelog(self.other_contract, "2026-11-02")
        others += (
            self.make_earning(self.other_contract, "1"),
            self.env["upwork.milestone"].create(
                {"name": "There", "contract_id": self.other_contract.id, "company_id": self.there.id}
            ),
            self.env["upwork.proposal"].create(
                {"name": "There", "upwork_account_id": self.other_account.id, "company_id": self.there.id}
            ),
        )
        self.assertEqual([record._name for record in others], MODELS)
        for person in (self.reader, self.manager, self.admin):
            for record in others:
                with self.subTest(f"{person.login} {record._name}"):
                    self.assertEqual(self.allowed(person, record) & {"read", "write", "unlink"}, set())
                    self.assertNotIn(record.id, record.with_user(person).search([]).ids)
                    with self.assertRaises(AccessError):
                        record.with_user(person).read(["display_name"])

    def test_who_is_in_both_companies_sees_those_that_are_switched_on(self):
        self.manager.company_ids = [Command.link(self.there.id)]
        accounts = self.env["upwork.account"].with_user(self.manager)
        ours = self.account + self.other_account
        both = accounts.with_context(allowed_company_ids=[self.here.id, self.there.id]).search([("id", "in", ours.ids)])
        self.assertEqual(both, ours)
        one = accounts.with_context(allowed_company_ids=[self.there.id]).search([("id", "in", ours.ids)])
        self.assertEqual(one, self.other_account)


@tagged("post_install", "-at_install")
class TestSecrets(UpworkCase):
    """Nobody but a settings administrator gets to know what opens an account, by whatever way."""

    def setUp(self):
        super().setUp()
        self.env.flush_all()
        self.env.invalidate_all()

    def ways(self, person, name):
        account = self.account.with_user(person)
        accounts = self.env["upwork.account"].with_user(person)
        contracts = self.env["upwork.contract"].with_user(person)
        contract = self.contract.with_user(person)
        yield "read", lambda: account.read([name])
        yield "attribute", lambda: account[name]
        yield "mapped", lambda: contract.mapped(f"upwork_account_id.{name}")
        yield "web_read", lambda: account.web_read({name: {}})
        yield "web_read by a contract", lambda: contract.web_read({"upwork_account_id": {"fields": {name: {}}}})
        yield "search_read", lambda: accounts.search_read([], [name])
        yield "export", lambda: account.export_data([name])
        yield "export by a contract", lambda: contract.export_data([f"upwork_account_id/{name}"])
        yield "search", lambda: accounts.search([(name, "like", "a%")])
        yield "search by a contract", lambda: contracts.search([(f"upwork_account_id.{name}", "like", "a%")])
        yield "count", lambda: accounts.search_count([(name, "!=", False)])
        yield "group", lambda: accounts._read_group([], [name])
        yield "aggregate", lambda: accounts._read_group([], [], [f"{name}:array_agg"])
        # Odoo 18 names what the web client asks for in one way, Odoo 19 in another.
        if hasattr(accounts, "formatted_read_group"):
            yield "formatted group", lambda: accounts.formatted_read_group([], [name], ["__count"])
            yield "web group", lambda: accounts.web_read_group([], [name], ["__count"])
        else:
            yield "formatted group", lambda: accounts.read_group([], ["__count"], [name])
            yield "web group", lambda: accounts.web_read_group([], ["__count"], [name])
        yield "web search", lambda: accounts.web_search_read([], {name: {}})
        yield "onchange", lambda: account.onchange({}, [], {name: {}})
        yield "save", lambda: account.web_save({}, {name: {}})
        yield "order", lambda: accounts.search([], order=name)
        yield "filter", lambda: account.filtered_domain([(name, "like", "a%")])
        yield "write", lambda: account.write({name: "another"})
        yield "copy", lambda: account.copy({name: "another"})

    def test_no_way_leads_to_a_secret(self):
        for person in (self.reader, self.manager):
            for name in SECRETS:
                for way, attempt in self.ways(person, name):
                    with self.subTest(f"{person.login} {name} {way}"), self.assertRaises(AccessError):
                        self.env.invalidate_all()
                        attempt()

    def test_a_settings_administrator_reads_them(self):
        for name in SECRETS:
            self.assertTrue(self.account.with_user(self.admin).read([name])[0][name])

    def test_reading_everything_leaves_secrets_out(self):
        for person in (self.reader, self.manager):
            account = self.account.with_user(person)
            self.assertFalse(set(SECRETS) & set(account.read()[0]))
            self.assertFalse(set(SECRETS) & set(account.fields_get()))
            with self.assertRaises(AccessError):
                account.copy_data()

    def test_no_view_of_theirs_names_a_secret(self):
        for person in (self.reader, self.manager, self.admin):
            for view in ("form", "list", "search"):
                arch = self.env["upwork.account"].with_user(person).get_view(view_type=view)["arch"]
                named = {field.get("name") for field in etree.fromstring(arch).iter("field")} & set(SECRETS)
                with self.subTest(f"{person.login} {view}"):
                    self.assertEqual(named, set(SECRETS) if (person, view) == (self.admin, "form") else set())

    def test_secrets_are_hidden_from_onlookers_in_the_form(self):
        arch = etree.fromstring(self.env["upwork.account"].with_user(self.admin).get_view(view_type="form")["arch"])
        for name in SECRETS:
            self.assertEqual(arch.find(f".//field[@name='{name}']").get("password"), "True")

    def test_no_message_tells_a_secret(self):
        self.account.with_user(self.admin).write({name: f"new {name}" for name in SECRETS})
        self.flush_tracking()
        told = self.account.message_ids.sudo()
        self.assertFalse(told.tracking_value_ids.filtered(lambda value: value.field_id.name in SECRETS))
        for name in SECRETS:
            self.assertNotIn(f"new {name}", " ".join(told.mapped(lambda message: f"{message.body} {message.subject}")))

    def flush_tracking(self):
        self.env.flush_all()
        self.env.cr.precommit.run()

    def test_a_copy_of_an_account_takes_no_secret_along(self):
        copy = self.account.copy({"name": "Copy", "client_secret": "own"})
        self.assertEqual([copy[name] for name in SECRETS], ["an id", "own", False, False, False])
