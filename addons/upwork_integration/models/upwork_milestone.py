from lxml.builder import E

from odoo import api, fields, models


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
    currency_id = fields.Many2one("res.currency", required=True, default=lambda self: self.env.company.currency_id)
    amount = fields.Monetary()
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)

    # The names of this module's views are those that databases know already, and none of them is of milestones.
    @api.model
    def _get_default_list_view(self):
        return E.list(
            E.field(name="contract_id"),
            E.field(name="name"),
            E.field(name="due_date"),
            E.field(name="currency_id", column_invisible="1"),
            E.field(name="amount", sum=self.env._("Total")),
            E.field(
                {"name": "state", "widget": "badge", "decoration-success": "state == 'paid'"},
                **{"decoration-info": "state in ('active', 'completed')"},
            ),
            string=self.env._("Milestones"),
            create="0",
        )

    @api.model
    def _get_default_form_view(self):
        read_only = [E.field(name=name, readonly="1") for name in ("contract_id", "name", "due_date", "amount")]
        return E.form(
            E.header(E.field(name="state", widget="statusbar", readonly="1")),
            E.sheet(E.group(*read_only, E.field(name="currency_id", invisible="1"))),
            string=self.env._("Milestone"),
            create="0",
        )
