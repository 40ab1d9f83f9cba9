"""The buttons of an account, and the settings."""

from office import Office

# Those that the check proposes of the chart.
ACCOUNTS = {"income": "Product Sales", "fee_expense": "Bank Fees", "fee_payable": "Account Payable"}
PARAMETER = "SELECT value FROM ir_config_parameter WHERE key = 'upwork_integration.upwork_%s'"
# An account of the other company, which the check and the daemon refuse.
FOREIGN = """
there = env['res.company'].search([('name', '=', 'Elsewhere')])
account = env['account.account'].with_company(there).create({'code': 'UPW9', 'name': 'Theirs', 'account_type': 'income',
    'company_ids': [(6, 0, there.ids)]})
env['ir.config_parameter'].set_param('upwork_integration.upwork_income_account_id', account.id)
"""
UNSET = "env['ir.config_parameter'].search([('key', 'like', 'upwork_integration.%')]).unlink()"


class AccountButtons(Office):
    def open_account(self, picture):
        self.person.open_action("action_upwork_account", self.account()["id"])
        self.person.picture(picture)

    def test_the_administrator_tests_syncs_loses_and_renews_the_connection(self):
        self.come_in("admin")
        self.open_account("account")
        with self.subTest("who it is, when it was synced, and how long it lasts"):
            self.assertEqual(self.buttons(), ["Sync Now", "Test Connection", "Connect Again", "Disconnect"])
            self.assertEqual(self.person.field("days_left").inner_text(), "13")
            self.assertIn("(freelancer)", self.person.field("identity").inner_text())
            for name in ("token_expiry", "connection_end", "last_sync"):
                self.assertTrue(self.person.field(name).inner_text(), name)
        with self.subTest("Test Connection"):
            self.person.press("Test Connection")
            self.told("The connection is being tested")
            self.told("the connection lives")
        with self.subTest("Sync Now"):
            before = self.account()["last_sync"]
            self.person.press("Sync Now")
            self.told("contracts;", "timelogs;")
            self.assertGreater(self.account()["last_sync"], before)
            self.open_account("account-synced")
            chatter = "\n".join(self.person.chatter())
            for note in ("the connection lives", "contracts;"):
                self.assertIn(note, chatter)
        with self.subTest("revoked on Upwork"):
            self.simulator.tell("revoke", user=self.simulator.user())
            self.person.press("Test Connection")
            self.told("connect")
            self.open_account("account-revoked")
            self.assertIn("Press Connect, and approve on Upwork.", self.person.text())
            self.assertEqual(self.account()["state"], "error")
        with self.subTest("Connect"):
            self.connect()
        with self.subTest("Disconnect"):
            self.open_account("account-renewed")
            self.person.press("Disconnect")
            self.person.picture("disconnect")
            self.person.page.locator(".modal-footer .btn-primary").click()
            self.told("the account is disconnected")
            account = self.account()
            self.assertEqual([account[name] for name in ("state", "is_connected", "access_token", "refresh_token")],
                             ["draft", False, None, None])
            self.open_account("account-disconnected")
            self.assertEqual(self.buttons(), ["Connect"])
            self.connect()

    def connect(self):
        """Upwork's page approves by itself."""
        self.person.press("Connect")
        self.person.page.get_by_role("heading", name="Connected to Upwork").wait_for()
        self.assertEqual(self.account()["state"], "connected")

    def test_five_settings_are_kept_and_checked(self):
        self.come_in("admin")
        self.addCleanup(self.database.shell, UNSET)
        self.person.open_action("action_upwork_settings")
        with self.subTest("what is missing, and what would fit"):
            self.person.page.get_by_role("button", name="Check Accounts").click()
            said = self.told("Accounts for Upwork")
            self.person.picture("settings-check")
            for word in ("income account", "fee expense account", "fee payable account"):
                self.assertRegex(said, f"The {word} is not set; .* fits.")
        with self.subTest("all five are set"):
            for name, proposed in ACCOUNTS.items():
                chosen = self.person.field(f"upwork_{name}_account_id")
                chosen.locator("input").fill(proposed)
                self.person.page.locator(".o-autocomplete--dropdown-item", has_text=proposed).first.click()
                chosen.locator(".o_external_button").wait_for()
            for name in ("timesheets", "invoices"):
                self.person.field(f"upwork_auto_create_{name}").locator("input").check()
            self.person.save()
            self.person.picture("settings")
            for name in (*(f"{name}_account_id" for name in ACCOUNTS), "auto_create_timesheets", "auto_create_invoices"):
                self.assertTrue(self.database.one(PARAMETER % name)["value"], name)
            self.person.page.get_by_role("button", name="Check Accounts").click()
            self.told("All three accounts are set.")
        with self.subTest("an account of another company"):
            self.database.shell(UNSET + FOREIGN)
            self.person.open_action("action_upwork_settings")
            self.person.page.get_by_role("button", name="Check Accounts").click()
            refused = "income account set for Upwork cannot be used: the account UPW9 belongs to another company"
            self.told(refused)
        with self.subTest("the daemon refuses it in the same words"):
            earning = self.database.rows("""
                SELECT id FROM upwork_earning WHERE invoice_id IS NULL AND company_id = 1 AND date < current_date""")[0]
            self.person.open_action("upwork_earning_action", earning["id"])
            self.person.press("Create Invoice")
            self.told(refused)
            self.person.open_action("upwork_earning_action", earning["id"])
            self.person.picture("earning-refused")
            self.assertIn(refused, self.person.text())
