from odoo import api, fields, models

KEY = "upwork_integration."
# Types that fit, and words by which the fitting one of them is known.
INCOME = (("income", "income_other"), ("sales", "service", "income", "revenue"))
FEE_EXPENSE = (("expense", "expense_direct_cost"), ("fee", "commission", "bank", "service"))
FEE_PAYABLE = (
    (
        "liability_payable",
        "liability_current",
        "liability_credit_card",
        "asset_receivable",
        "asset_current",
        "asset_cash",
    ),
    ("clearing", "payable"),
)
ACCOUNTS = {
    "upwork_income_account_id": INCOME,
    "upwork_fee_expense_account_id": FEE_EXPENSE,
    "upwork_fee_payable_account_id": FEE_PAYABLE,
}


def of_types(kind):
    return [("account_type", "in", kind[0])]


class ResConfigSettings(models.TransientModel):
    """Read by the daemon on each run. Without an income account it takes the one that Odoo would, and without both
    accounts for the fee it makes no fee entries but puts the fee on the invoice."""

    _inherit = "res.config.settings"

    upwork_income_account_id = fields.Many2one(
        "account.account", config_parameter=f"{KEY}upwork_income_account_id", domain=of_types(INCOME)
    )
    upwork_fee_expense_account_id = fields.Many2one(
        "account.account", config_parameter=f"{KEY}upwork_fee_expense_account_id", domain=of_types(FEE_EXPENSE)
    )
    upwork_fee_payable_account_id = fields.Many2one(
        "account.account", config_parameter=f"{KEY}upwork_fee_payable_account_id", domain=of_types(FEE_PAYABLE)
    )
    upwork_auto_create_timesheets = fields.Boolean(
        "Create Timesheets Automatically", config_parameter=f"{KEY}upwork_auto_create_timesheets"
    )
    upwork_auto_create_invoices = fields.Boolean(
        "Create Invoices Automatically", config_parameter=f"{KEY}upwork_auto_create_invoices"
    )

    @api.model
    def _propose_upwork_accounts(self, company):
        """Accounts of the company's chart that fit, by field, for a person to set."""
        accounts = self.env["account.account"].with_company(company)
        proposed = {}
        for name, (types, words) in ACCOUNTS.items():
            domain = [*accounts._check_company_domain(company), ("account_type", "in", types)]
            fitting = accounts.search(domain, order="code")
            # In the order of the words, then of the types: the first that fits best.
            named = [
                account
                for word in words
                for kind in types
                for account in fitting
                if account.account_type == kind and word in (account.name or "").lower()
            ]
            proposed[name] = named[0] if named else fitting[:1]
        return proposed

    def _get_upwork_account_flaw(self, account):
        """Why an account can't be used, in the words with which the daemon refuses; False: it can."""
        account = account.sudo()
        # Codes are of companies: a foreign account has none here.
        label = account.with_company(account.company_ids[:1]).code or account.name
        if not account.filtered_domain(account._check_company_domain(self.env.company)):
            return self.env._("the account %(account)s belongs to another company", account=label)
        # Odoo 18 deprecates accounts, Odoo 19 archives them.
        if account["deprecated"] if "deprecated" in account._fields else not account.active:
            return self.env._("the account %(account)s is archived", account=label)
        return False

    def _get_upwork_account_trouble(self):
        """What is wrong with the accounts as they are set: a sentence each."""
        proposed = self._propose_upwork_accounts(self.env.company)
        labels = {
            "upwork_income_account_id": self.env._("income account"),
            "upwork_fee_expense_account_id": self.env._("fee expense account"),
            "upwork_fee_payable_account_id": self.env._("fee payable account"),
        }
        trouble = []
        for name, label in labels.items():
            account, fits = self[name], proposed[name]
            flaw = account and self._get_upwork_account_flaw(account)
            if flaw:
                trouble.append(
                    self.env._("The %(label)s set for Upwork cannot be used: %(flaw)s.", label=label, flaw=flaw)
                )
            elif not account and fits:
                trouble.append(
                    self.env._(
                        "The %(label)s is not set; %(code)s %(name)s fits.", label=label, code=fits.code, name=fits.name
                    )
                )
            elif not account:
                trouble.append(self.env._("The %(label)s is not set, and the chart has none that fits.", label=label))
        return trouble

    def action_check_upwork_financial_config(self):
        """Says which accounts are missing, and which would fit."""
        trouble = self._get_upwork_account_trouble()
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "title": self.env._("Accounts for Upwork"),
                "message": "\n".join(trouble) or self.env._("All three accounts are set."),
                "type": "warning" if trouble else "success",
                "sticky": bool(trouble),
            },
        }
