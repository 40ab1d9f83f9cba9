from odoo import fields, models

SYSTEM = "base.group_system"


class UpworkAccount(models.Model):
    """An Upwork API key and what it is allowed to see. The daemon fills tokens, state and times."""

    _name = "upwork.account"
    _description = "Upwork Account"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "name, id"

    name = fields.Char(required=True, tracking=True)
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)
    client_id = fields.Char("Client ID", required=True, groups=SYSTEM)
    client_secret = fields.Char(required=True, copy=False, groups=SYSTEM)
    access_token = fields.Char(copy=False, groups=SYSTEM)
    refresh_token = fields.Char(copy=False, groups=SYSTEM)
    state = fields.Selection(
        [("draft", "Draft"), ("connecting", "Connecting"), ("connected", "Connected"), ("error", "Error")],
        required=True,
        default="draft",
        copy=False,
        tracking=True,
    )
    oauth_state = fields.Char(copy=False, groups=SYSTEM)
    last_error = fields.Text(readonly=True, copy=False)
    is_connected = fields.Boolean(default=False, copy=False)
    sync_enabled = fields.Boolean(default=True)
    active = fields.Boolean(default=True)
    token_expiry = fields.Datetime(readonly=True, copy=False)
    last_sync = fields.Datetime(readonly=True, copy=False)
    contract_ids = fields.One2many("upwork.contract", "upwork_account_id", "Contracts")

    # Odoo 18 knows the list, Odoo 19 the objects; each warns of the other's.
    if hasattr(models, "Constraint"):
        _name_company_uniq = models.Constraint(
            "UNIQUE(name, company_id)", "This company has an Upwork account of that name."
        )
    else:
        _sql_constraints = [
            ("name_company_uniq", "UNIQUE(name, company_id)", "This company has an Upwork account of that name."),
        ]
