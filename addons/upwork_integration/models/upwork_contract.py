from odoo import fields, models


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
    currency_id = fields.Many2one(
        "res.currency", required=True, default=lambda self: self.env.company.currency_id
    )
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)
    earning_ids = fields.One2many("upwork.earning", "contract_id", "Earnings")
    timelog_ids = fields.One2many("upwork.timelog", "contract_id", "Time Logs")
    milestone_ids = fields.One2many("upwork.milestone", "contract_id", "Milestones")

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
