from odoo.tests.common import TransactionCase, tagged

MODULE = "upwork_integration"
# Databases exist that know these names and no others.
NAMES = {
    "res.groups": ["group_upwork_user", "group_upwork_manager"],
    "ir.model.access": [
        f"access_upwork_{model}_{group}"
        for model in ("account", "contract", "timelog", "earning", "milestone", "proposal", "api_service")
        for group in ("user", "manager", "system")
    ],
    "ir.ui.view": [
        "view_upwork_account_form",
        "view_upwork_account_list",
        "view_upwork_account_search",
        "upwork_contract_view_form",
        "upwork_contract_view_tree",
        "upwork_contract_view_search",
        "upwork_timelog_view_form",
        "upwork_timelog_view_tree",
        "upwork_timelog_view_pivot",
        "upwork_earning_view_form",
        "upwork_earning_view_tree",
        "upwork_proposal_view_form",
        "upwork_proposal_view_tree",
        "upwork_proposal_view_search",
        "upwork_proposal_template",
        "res_config_settings_view_form",
        "res_partner_view_form_upwork",
    ],
    "ir.ui.menu": [
        "menu_upwork_root",
        "menu_upwork_contracts",
        "menu_upwork_timelogs",
        "menu_upwork_earnings",
        "menu_upwork_proposals",
        "menu_upwork_accounts",
    ],
    "ir.actions.act_window": [
        "action_upwork_account",
        "action_upwork_contract",
        "action_upwork_contract_active",
        "upwork_timelog_action",
        "upwork_earning_action",
        "upwork_earning_action_view_invoice",
        "upwork_earning_action_view_fee_entry",
        "upwork_proposal_action",
        "upwork_proposal_action_my",
        "action_upwork_settings",
    ],
    "ir.actions.server": [
        "upwork_timelog_action_create_timesheets",
        "upwork_earning_action_create_invoices",
        "ir_cron_upwork_sync_contracts_ir_actions_server",
        "ir_cron_upwork_sync_timelogs_ir_actions_server",
        "ir_cron_upwork_sync_earnings_ir_actions_server",
        "ir_cron_upwork_refresh_tokens_ir_actions_server",
    ],
    "ir.cron": [
        "ir_cron_upwork_sync_contracts",
        "ir_cron_upwork_sync_timelogs",
        "ir_cron_upwork_sync_earnings",
        "ir_cron_upwork_refresh_tokens",
    ],
}


@tagged("post_install", "-at_install")
class TestNames(TransactionCase):
    def test_the_module_has_these_names_and_no_others(self):
        for model, names in NAMES.items():
            with self.subTest(model):
                found = self.env["ir.model.data"].search([("module", "=", MODULE), ("model", "=", model)])
                self.assertEqual(sorted(found.mapped("name")), sorted(names))

    def test_every_name_is_of_a_record(self):
        for data in self.env["ir.model.data"].search([("module", "=", MODULE)]):
            self.assertTrue(self.env[data.model].browse(data.res_id).exists(), data.complete_name)

    def test_menus_open_the_actions_of_their_names(self):
        opened = {
            "menu_upwork_contracts": "action_upwork_contract",
            "menu_upwork_timelogs": "upwork_timelog_action",
            "menu_upwork_earnings": "upwork_earning_action",
            "menu_upwork_proposals": "upwork_proposal_action",
            "menu_upwork_accounts": "action_upwork_account",
        }
        for menu, action in opened.items():
            menu = self.env.ref(f"{MODULE}.{menu}")
            self.assertEqual(menu.parent_id, self.env.ref(f"{MODULE}.menu_upwork_root"))
            self.assertEqual(menu.action, self.env.ref(f"{MODULE}.{action}"))
