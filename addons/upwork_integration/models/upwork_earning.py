from odoo import api, fields, models


class UpworkEarning(models.Model):
    """An amount that Upwork paid out for a contract, with the fee that Upwork kept."""

    _name = "upwork.earning"
    _description = "Upwork Earning"
    _order = "date desc, id desc"

    name = fields.Char(required=True)
    upwork_earning_id = fields.Char("Upwork Earning ID", copy=False, index=True)
    contract_id = fields.Many2one("upwork.contract", required=True, ondelete="cascade", index=True)
    upwork_account_id = fields.Many2one(related="contract_id.upwork_account_id", store=True)
    partner_id = fields.Many2one("res.partner", "Client")
    date = fields.Date(required=True, index=True)
    period_start = fields.Date()
    period_end = fields.Date()
    currency_id = fields.Many2one(
        "res.currency", required=True, default=lambda self: self.env.company.currency_id
    )
    gross_amount = fields.Monetary(required=True)
    upwork_fee = fields.Monetary()
    upwork_fee_percent = fields.Float(digits=(16, 2))
    net_amount = fields.Monetary(compute="_compute_net_amount", store=True)
    total_hours = fields.Float(digits=(16, 2))
    invoice_id = fields.Many2one("account.move", "Invoice", copy=False, index=True)
    journal_entry_id = fields.Many2one("account.move", "Fee Journal Entry", copy=False)
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)

    if hasattr(models, "Constraint"):
        _upwork_earning_id_contract_uniq = models.Constraint(
            "UNIQUE(upwork_earning_id, contract_id)", "This contract has that Upwork earning already."
        )
        _invoice_uniq = models.Constraint("UNIQUE(invoice_id)", "That invoice belongs to another earning.")
    else:
        _sql_constraints = [
            (
                "upwork_earning_id_contract_uniq",
                "UNIQUE(upwork_earning_id, contract_id)",
                "This contract has that Upwork earning already.",
            ),
            ("invoice_uniq", "UNIQUE(invoice_id)", "That invoice belongs to another earning."),
        ]

    @api.depends("gross_amount", "upwork_fee")
    def _compute_net_amount(self):
        for earning in self:
            earning.net_amount = earning.gross_amount - earning.upwork_fee
