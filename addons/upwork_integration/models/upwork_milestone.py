from odoo import fields, models


class UpworkMilestone(models.Model):
    """A step of a fixed-price contract and what it pays."""

    _name = "upwork.milestone"
    _description = "Upwork Milestone"
    _order = "due_date, id"

    name = fields.Char(required=True)
    contract_id = fields.Many2one("upwork.contract", required=True, ondelete="cascade")
    state = fields.Selection(
        [("pending", "Pending"), ("active", "Active"), ("completed", "Completed"), ("paid", "Paid")],
        default="pending",
        copy=False,
    )
    due_date = fields.Date()
    currency_id = fields.Many2one(
        "res.currency", required=True, default=lambda self: self.env.company.currency_id
    )
    amount = fields.Monetary()
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)
