from lxml.builder import E

from odoo import api, fields, models
from odoo.exceptions import UserError

from .default_views import in_month, in_week


class UpworkTimelog(models.Model):
    """The hours of one contract on one day."""

    _name = "upwork.timelog"
    _description = "Upwork Time Log"
    _inherit = ["upwork.answered"]
    _order = "date desc, id desc"
    _rec_name = "date"

    upwork_timelog_id = fields.Char("Upwork Time Log ID", copy=False, index=True)
    contract_id = fields.Many2one("upwork.contract", required=True, ondelete="cascade", index=True)
    upwork_account_id = fields.Many2one(related="contract_id.upwork_account_id", store=True)
    date = fields.Date(required=True, index=True)
    memo = fields.Text()
    tracked_hours = fields.Float(digits=(16, 2))
    manual_hours = fields.Float(digits=(16, 2))
    total_hours = fields.Float(digits=(16, 2), compute="_compute_total_hours", store=True)
    timesheet_id = fields.Many2one("account.analytic.line", copy=False, index=True)
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)
    project_id = fields.Many2one(related="contract_id.project_id")

    if hasattr(models, "Constraint"):
        _upwork_timelog_id_contract_uniq = models.Constraint(
            "UNIQUE(upwork_timelog_id, contract_id)", "This contract has that Upwork time log already."
        )
        _contract_date_uniq = models.Constraint(
            "UNIQUE(contract_id, date)", "This contract has a time log of that day already."
        )
        _timesheet_uniq = models.Constraint("UNIQUE(timesheet_id)", "That timesheet belongs to another time log.")
    else:
        _sql_constraints = [
            (
                "upwork_timelog_id_contract_uniq",
                "UNIQUE(upwork_timelog_id, contract_id)",
                "This contract has that Upwork time log already.",
            ),
            (
                "contract_date_uniq",
                "UNIQUE(contract_id, date)",
                "This contract has a time log of that day already.",
            ),
            ("timesheet_uniq", "UNIQUE(timesheet_id)", "That timesheet belongs to another time log."),
        ]

    @api.depends("tracked_hours", "manual_hours")
    def _compute_total_hours(self):
        for timelog in self:
            timelog.total_hours = timelog.tracked_hours + timelog.manual_hours

    @api.depends("date", "contract_id.name")
    def _compute_display_name(self):
        for timelog in self:
            day = fields.Date.to_string(timelog.date) if timelog.date else ""
            timelog.display_name = f"{timelog.contract_id.name or ''} {day}".strip()

    # The names of this module's views are those that databases know already, and none of them is a search or a graph.
    @api.model
    def _get_default_search_view(self):
        return E.search(
            E.field(name="contract_id"),
            E.field(name="memo"),
            E.field(name="upwork_account_id"),
            E.filter(name="this_week", string=self.env._("This Week"), domain=in_week("date", 0)),
            E.filter(name="last_week", string=self.env._("Last Week"), domain=in_week("date", -1)),
            E.filter(name="this_month", string=self.env._("This Month"), domain=in_month("date", 0)),
            E.filter(name="last_month", string=self.env._("Last Month"), domain=in_month("date", -1)),
            E.separator(),
            E.filter(name="date", string=self.env._("Date"), date="date"),
            E.separator(),
            E.filter(
                name="without_project",
                string=self.env._("Without Project"),
                domain="[('contract_id.project_id', '=', False)]",
            ),
            E.filter(
                name="without_timesheet",
                string=self.env._("Without Timesheet"),
                domain="[('timesheet_id', '=', False), ('total_hours', '!=', 0)]",
            ),
            E.filter(
                name="left_out",
                string=self.env._("Left Out"),
                domain="[('answer_state', 'in', ('left', 'refused'))]",
            ),
            E.filter(name="with_drift", string=self.env._("With Differences"), domain="[('has_drift', '=', True)]"),
            E.filter(name="manual", string=self.env._("Manual Hours"), domain="[('manual_hours', '!=', 0)]"),
            E.filter(name="group_contract", string=self.env._("Contract"), context="{'group_by': 'contract_id'}"),
            E.filter(name="group_account", string=self.env._("Account"), context="{'group_by': 'upwork_account_id'}"),
            E.filter(name="group_week", string=self.env._("Week"), context="{'group_by': 'date:week'}"),
            E.filter(name="group_month", string=self.env._("Month"), context="{'group_by': 'date:month'}"),
        )

    @api.model
    def _get_default_graph_view(self):
        return E.graph(
            E.field(name="date", interval="week"),
            E.field(name="contract_id"),
            E.field(name="total_hours", type="measure"),
            string=self.env._("Hours"),
            stacked="1",
        )

    def action_create_timesheets(self):
        """Asks for a timesheet of each that has none; the daemon says of which it could not make one, and why."""
        waiting = self.filtered(lambda timelog: not timelog.timesheet_id)
        if self and not waiting:
            raise UserError(self.env._("All of these have a timesheet already."))
        service = self.env["upwork.api.service"]
        service._ask(waiting, "create_timesheets")
        return service._tell(self.env._("Timesheets are being made for %(count)s time logs.", count=len(waiting)))

    def action_view_timesheet(self):
        self.ensure_one()
        forms = self.env.ref("hr_timesheet.timesheet_view_form_user", raise_if_not_found=False)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Timesheet"),
            "res_model": "account.analytic.line",
            "res_id": self.timesheet_id.id,
            "view_mode": "form",
            "views": [(forms and forms.id, "form")],
        }
