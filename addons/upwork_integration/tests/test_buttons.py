import re
from urllib.parse import parse_qs, urlsplit

from odoo import Command
from odoo.exceptions import AccessError, UserError
from odoo.tests.common import tagged

from .common import UpworkCase


@tagged("post_install", "-at_install")
class TestConnect(UpworkCase):
    def test_it_sends_the_browser_to_upwork_with_a_fresh_state(self):
        self.start_daemon()
        states = []
        for _ in range(2):
            action = self.account.with_user(self.admin).action_authorize()
            self.assertEqual((action["type"], action["target"]), ("ir.actions.act_url", "self"))
            url = urlsplit(action["url"])
            self.assertEqual(f"{url.scheme}://{url.netloc}{url.path}", "https://upwork.test/authorize")
            query = parse_qs(url.query)
            self.assertEqual(query["client_id"], ["an id"])
            self.assertEqual(query["response_type"], ["code"])
            self.assertEqual(query["redirect_uri"], ["https://daemon.test/upwork/oauth/callback"])
            self.assertEqual(query["state"], [self.account.oauth_state])
            self.assertTrue(re.fullmatch(r"\d{10}\.[A-Za-z0-9_-]{43}", self.account.oauth_state))
            self.assertEqual(self.account.state, "connecting")
            states.append(self.account.oauth_state)
        self.assertNotEqual(*states)

    def test_the_newest_replica_counts(self):
        self.start_daemon("30 seconds")
        self.env.cr.execute(
            "INSERT INTO upwork_sync.heartbeat VALUES"
            " ('newer', '1', now(), clock_timestamp(), 'https://newer.test/a?b=c', 'https://newer.test/callback')"
        )
        url = self.account.with_user(self.admin).action_authorize()["url"]
        self.assertTrue(url.startswith("https://newer.test/a?b=c&client_id=an+id&"))

    def test_a_connected_account_goes_on_meanwhile(self):
        self.start_daemon()
        self.account.write({"state": "connected", "is_connected": True})
        self.account.with_user(self.admin).action_authorize()
        self.assertTrue(self.account.is_connected)
        self.assertEqual(self.account.refresh_token, "a refresh token")

    def test_only_a_settings_administrator_may(self):
        self.start_daemon()
        for person in (self.reader, self.manager):
            with self.assertRaises(AccessError):
                self.account.with_user(person).action_authorize()
        self.assertEqual(self.account.oauth_state, "a state")

    def test_an_archived_account_is_not_connected(self):
        self.start_daemon()
        self.account.active = False
        with self.assertRaises(UserError):
            self.account.with_user(self.admin).action_authorize()


@tagged("post_install", "-at_install")
class TestRequests(UpworkCase):
    def test_each_button_asks_for_its_own(self):
        self.start_daemon()
        self.account.write({"state": "connected", "is_connected": True})
        manager = self.manager
        pressed = [
            (self.account.with_user(manager).action_test, "upwork.account", "test"),
            (self.account.with_user(manager).action_disconnect, "upwork.account", "disconnect"),
            (self.account.with_user(manager).action_sync, "upwork.account", "sync"),
            (self.timelog.with_user(manager).action_create_timesheets, "upwork.timelog", "create_timesheets"),
            (self.earning.with_user(manager).action_create_invoices, "upwork.earning", "create_invoices"),
        ]
        for press, _, _ in pressed:
            self.assertEqual(press()["tag"], "display_notification")
        ids = {
            "upwork.account": self.account.ids,
            "upwork.timelog": self.timelog.ids,
            "upwork.earning": self.earning.ids,
        }
        self.assertEqual(
            self.requests(),
            [
                {
                    "model": model,
                    "ids": ids[model],
                    "action": action,
                    "user_id": manager.id,
                    "company_ids": [self.here.id],
                }
                for _, model, action in pressed
            ],
        )

    def test_the_companies_that_are_switched_on_go_along(self):
        self.start_daemon()
        self.manager.company_ids = [Command.link(self.there.id)]
        both = [self.there.id, self.here.id]
        self.timelog.with_user(self.manager).with_context(allowed_company_ids=both).action_create_timesheets()
        self.assertEqual(self.requests()[0]["company_ids"], both)

    def test_the_action_menu_asks_the_same(self):
        self.start_daemon()
        for name, records in [
            ("upwork_timelog_action_create_timesheets", self.timelog),
            ("upwork_earning_action_create_invoices", self.earning),
        ]:
            action = self.env.ref(f"upwork_integration.{name}").with_user(self.manager)
            context = {"active_model": records._name, "active_ids": records.ids, "active_id": records.id}
            answer = action.with_context(**context).run()
            self.assertEqual(answer["tag"], "display_notification")
        self.assertEqual([request["action"] for request in self.requests()], ["create_timesheets", "create_invoices"])

    def test_ten_thousand_are_one_request(self):
        self.start_daemon()
        self.env.cr.execute(
            """
            INSERT INTO upwork_timelog (contract_id, upwork_account_id, company_id, date, tracked_hours, total_hours)
            SELECT id, upwork_account_id, company_id, date '1990-01-01' + day, 1, 1
            FROM upwork_contract, generate_series(1, 10000) AS day WHERE id = %s
            """,
            [self.contract.id],
        )
        many = self.env["upwork.timelog"].with_user(self.manager).search([("date", "<", "2020-01-01")])
        self.assertEqual(len(many), 10000)
        many.action_create_timesheets()
        [request] = self.requests()
        self.assertEqual(sorted(request["ids"]), sorted(many.ids))

    def test_only_those_without_a_document_are_asked_for(self):
        self.start_daemon()
        self.timelog.timesheet_id = self.env["account.analytic.line"].create({"name": "A line"})
        other = self.make_timelog(self.contract, "2026-11-03")
        (self.timelog + other).with_user(self.manager).action_create_timesheets()
        self.assertEqual(self.requests()[0]["ids"], other.ids)
        with self.assertRaises(UserError):
            self.timelog.with_user(self.manager).action_create_timesheets()
        self.earning.invoice_id = self.env["account.move"].create({"move_type": "entry"})
        with self.assertRaises(UserError):
            self.earning.with_user(self.manager).action_create_invoices()
        self.assertEqual(len(self.requests()), 1)

    def test_readers_and_people_of_another_company_ask_for_nothing(self):
        self.start_daemon()
        self.account.write({"state": "connected", "is_connected": True})
        self.other_account.write({"state": "connected", "is_connected": True})
        refused = [
            self.account.with_user(self.reader).action_test,
            self.account.with_user(self.reader).action_disconnect,
            self.account.with_user(self.reader).action_sync,
            self.timelog.with_user(self.reader).action_create_timesheets,
            self.earning.with_user(self.reader).action_create_invoices,
            self.other_account.with_user(self.manager).action_test,
            self.other_account.with_user(self.admin).action_disconnect,
        ]
        for press in refused:
            with self.assertRaises(AccessError):
                press()
        self.assertEqual(self.requests(), [])

    def test_an_account_that_rests_is_not_synced(self):
        self.start_daemon()
        with self.assertRaises(UserError):
            self.account.with_user(self.manager).action_sync()
        self.account.write({"is_connected": True, "sync_enabled": False})
        with self.assertRaises(UserError):
            self.account.with_user(self.manager).action_sync()
        self.assertEqual(self.requests(), [])

    def test_nothing_selected_is_nothing_asked(self):
        self.start_daemon()
        with self.assertRaises(UserError):
            self.env["upwork.timelog"].with_user(self.manager).action_create_timesheets()


@tagged("post_install", "-at_install")
class TestDaemonAway(UpworkCase):
    def assert_told(self, sentence):
        for press in (
            self.account.with_user(self.admin).action_authorize,
            self.account.with_user(self.manager).action_test,
            self.timelog.with_user(self.manager).action_create_timesheets,
            self.earning.with_user(self.manager).action_create_invoices,
        ):
            with self.assertRaisesRegex(UserError, sentence):
                press()
        self.account.invalidate_recordset()
        self.assertRegex(self.account.with_user(self.reader).daemon_trouble, sentence)
        self.assertEqual((self.account.state, self.account.oauth_state), ("draft", "a state"))

    def test_a_daemon_that_never_was_there(self):
        self.env.cr.execute("DROP SCHEMA IF EXISTS upwork_sync CASCADE")
        self.assert_told("has not set up this database")

    def test_a_daemon_that_was_stopped(self):
        self.start_daemon()
        self.env.cr.execute("DELETE FROM upwork_sync.heartbeat")
        self.assert_told("is not running")

    def test_a_daemon_that_fell_silent(self):
        self.start_daemon("61 seconds")
        self.assert_told("was last heard of on")

    def test_a_daemon_that_is_there(self):
        self.start_daemon("30 seconds")
        self.assertFalse(self.account.daemon_trouble)

    def test_an_older_daemon_connects_but_takes_no_requests(self):
        self.start_daemon()
        self.env.cr.execute("DROP TABLE upwork_sync.request")
        self.account.with_user(self.admin).action_authorize()
        with self.assertRaisesRegex(UserError, "too old"):
            self.account.with_user(self.manager).action_test()

    def test_views_open_all_the_same(self):
        self.env.cr.execute("DROP SCHEMA IF EXISTS upwork_sync CASCADE")
        for record in (self.account, self.timelog, self.earning):
            record.with_user(self.reader).read()
        self.assertFalse(self.account.identity)
        self.assertFalse(self.timelog.has_drift)
        drifting = [("has_drift", "=", True)]
        self.assertFalse(self.env["upwork.timelog"].search(drifting))


@tagged("post_install", "-at_install")
class TestCrons(UpworkCase):
    CRONS = {
        "ir_cron_upwork_sync_contracts": ("sync_contracts", 4, "hours"),
        "ir_cron_upwork_sync_timelogs": ("sync_timelogs", 1, "days"),
        "ir_cron_upwork_sync_earnings": ("sync_earnings", 7, "days"),
        "ir_cron_upwork_refresh_tokens": ("sync_tokens", 1, "days"),
    }

    def test_they_rest_until_somebody_switches_them_on(self):
        for name, (_, number, unit) in self.CRONS.items():
            cron = self.env.ref(f"upwork_integration.{name}")
            self.assertFalse(cron.active)
            self.assertEqual((cron.interval_number, cron.interval_type), (number, unit))

    def test_each_asks_for_all_connected_accounts(self):
        self.start_daemon()
        connected = {"is_connected": True, "state": "connected"}
        (self.account + self.other_account).write(connected)
        self.make_account("Draft", self.here)
        self.make_account("Off", self.here, sync_enabled=False, **connected)
        self.make_account("Archived", self.here, active=False, **connected)
        for name in self.CRONS:
            cron = self.env.ref(f"upwork_integration.{name}")
            cron.ir_actions_server_id.with_user(cron.user_id).run()
        requests = self.requests()
        self.assertEqual([request["action"] for request in requests], [action for action, _, _ in self.CRONS.values()])
        for request in requests:
            ours = set(request["ids"]) & set(
                self.env["upwork.account"]
                .with_context(active_test=False)
                .search([("company_id", "in", (self.here + self.there).ids)])
                .ids
            )
            self.assertEqual(ours, {self.account.id, self.other_account.id})
            self.assertLessEqual({self.here.id, self.there.id}, set(request["company_ids"]))

    def test_without_the_daemon_they_log_why_and_do_not_fail(self):
        self.env.cr.execute("DROP SCHEMA IF EXISTS upwork_sync CASCADE")
        with self.assertLogs("odoo.addons.upwork_integration", "WARNING") as logs:
            self.env["upwork.api.service"].cron_sync_contracts()
        self.assertIn("has not set up this database", logs.output[0])

    def test_people_who_only_read_cannot_start_them(self):
        self.start_daemon()
        for person in (self.reader, self.nobody):
            with self.assertRaises(AccessError):
                self.env["upwork.api.service"].with_user(person).cron_refresh_tokens()
