from odoo import api, fields, models

TIMESHEETS = "hr_timesheet.group_hr_timesheet_user"
INVOICES = "account.group_account_readonly,account.group_account_invoice"


class UpworkContract(models.Model):
    """A contract on Upwork. Client and project are the user's choice, the rest follows Upwork."""

    _name = "upwork.contract"
    _description = "Upwork Contract"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "start_date desc, id desc"

    name = fields.Char(required=True, tracking=True)
    upwork_contract_id = fields.Char("Upwork Contract ID", required=True, copy=False, index=True)
    contract_type = fields.Selection([("hourly", "Hourly"), ("fixed", "Fixed")], required=True)
    state = fields.Selection(
        [("active", "Active"), ("paused", "Paused"), ("ended", "Ended")], default="active", copy=False, tracking=True
    )
    upwork_account_id = fields.Many2one("upwork.account", required=True, ondelete="cascade")
    partner_id = fields.Many2one("res.partner", "Client", tracking=True)
    project_id = fields.Many2one("project.project")
    start_date = fields.Date()
    end_date = fields.Date()
    hourly_rate = fields.Monetary()
    currency_id = fields.Many2one("res.currency", required=True, default=lambda self: self.env.company.currency_id)
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)
    earning_ids = fields.One2many("upwork.earning", "contract_id", "Earnings")
    timelog_ids = fields.One2many("upwork.timelog", "contract_id", "Time Logs")
    milestone_ids = fields.One2many("upwork.milestone", "contract_id", "Milestones")
    total_hours = fields.Float(digits=(16, 2), compute="_compute_total_hours")
    total_earned = fields.Monetary(compute="_compute_total_earned")
    milestone_count = fields.Integer(compute="_compute_milestone_count")
    timesheet_count = fields.Integer(compute="_compute_timesheet_count", groups=TIMESHEETS)
    invoice_count = fields.Integer(compute="_compute_invoice_count", groups=INVOICES)

    if hasattr(models, "Constraint"):
        _upwork_contract_id_account_uniq = models.Constraint(
            "UNIQUE(upwork_contract_id, upwork_account_id)", "This account has that Upwork contract already."
        )
    else:
        _sql_constraints = [
            (
                "upwork_contract_id_account_uniq",
                "UNIQUE(upwork_contract_id, upwork_account_id)",
                "This account has that Upwork contract already.",
            ),
        ]

    def _sum_by_contract(self, model, aggregate, *domain):
        """One value of each contract's time logs, earnings or milestones; absent where it has none."""
        groups = self.env[model]._read_group([("contract_id", "in", self.ids), *domain], ["contract_id"], [aggregate])
        return {contract.id: value for contract, value in groups}

    @api.depends("timelog_ids.total_hours")
    def _compute_total_hours(self):
        sums = self._sum_by_contract("upwork.timelog", "total_hours:sum")
        for contract in self:
            contract.total_hours = sums.get(contract.id, 0)

    @api.depends("earning_ids.net_amount", "earning_ids.currency_id", "currency_id")
    def _compute_total_earned(self):
        """In the contract's currency; earnings in another are not converted, and not in it."""
        groups = self.env["upwork.earning"]._read_group(
            [("contract_id", "in", self.ids)], ["contract_id", "currency_id"], ["net_amount:sum"]
        )
        sums = {(contract.id, currency): value for contract, currency, value in groups}
        for contract in self:
            contract.total_earned = sums.get((contract.id, contract.currency_id), 0)

    @api.depends("milestone_ids")
    def _compute_milestone_count(self):
        counts = self._sum_by_contract("upwork.milestone", "__count")
        for contract in self:
            contract.milestone_count = counts.get(contract.id, 0)

    @api.depends("timelog_ids.timesheet_id")
    def _compute_timesheet_count(self):
        counts = self._sum_by_contract("upwork.timelog", "__count", ("timesheet_id", "!=", False))
        for contract in self:
            contract.timesheet_count = counts.get(contract.id, 0)

    @api.depends("earning_ids.invoice_id")
    def _compute_invoice_count(self):
        counts = self._sum_by_contract("upwork.earning", "__count", ("invoice_id", "!=", False))
        for contract in self:
            contract.invoice_count = counts.get(contract.id, 0)

    def _view_own(self, action):
        """The named action over what belongs to this contract."""
        self.ensure_one()
        found = self.env["ir.actions.act_window"]._for_xml_id(f"upwork_integration.{action}")
        return {**found, "domain": [("contract_id", "=", self.id)], "context": {}}

    def action_view_timelogs(self):
        return self._view_own("upwork_timelog_action")

    def action_view_earnings(self):
        return self._view_own("upwork_earning_action")

    def action_view_milestones(self):
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "res_model": "upwork.milestone",
            "view_mode": "list,form",
            "domain": [("contract_id", "=", self.id)],
            "name": self.env._("Milestones"),
        }

    def action_view_timesheets(self):
        self.ensure_one()
        lists = self.env.ref("hr_timesheet.timesheet_view_tree_user", raise_if_not_found=False)
        forms = self.env.ref("hr_timesheet.timesheet_view_form_user", raise_if_not_found=False)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Timesheets"),
            "res_model": "account.analytic.line",
            "view_mode": "list,form",
            "views": [(lists and lists.id, "list"), (forms and forms.id, "form")],
            "domain": [("id", "in", self.timelog_ids.timesheet_id.ids)],
            "context": {"create": False},
        }

    def action_view_invoices(self):
        self.ensure_one()
        return self.earning_ids.action_view_invoice()
