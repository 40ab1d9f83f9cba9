from odoo import api, fields, models


class UpworkTimelog(models.Model):
    """The hours of one contract on one day."""

    _name = "upwork.timelog"
    _description = "Upwork Time Log"
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
    timesheet_id = fields.Many2one("account.analytic.line", "Timesheet", copy=False, index=True)
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)

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
