from lxml.builder import E

from odoo import api, fields, models
from odoo.exceptions import UserError

from .default_views import in_month


class UpworkEarning(models.Model):
    """An amount that Upwork paid out for a contract, with the fee that Upwork kept."""

    _name = "upwork.earning"
    _description = "Upwork Earning"
    _inherit = ["upwork.answered"]
    _order = "date desc, id desc"

    name = fields.Char(required=True)
    upwork_earning_id = fields.Char("Upwork Earning ID", copy=False, index=True)
    contract_id = fields.Many2one("upwork.contract", required=True, ondelete="cascade", index=True)
    upwork_account_id = fields.Many2one(related="contract_id.upwork_account_id", store=True)
    partner_id = fields.Many2one("res.partner", "Client")
    date = fields.Date(required=True, index=True)
    period_start = fields.Date()
    period_end = fields.Date()
    currency_id = fields.Many2one("res.currency", required=True, default=lambda self: self.env.company.currency_id)
    gross_amount = fields.Monetary(required=True)
    upwork_fee = fields.Monetary()
    upwork_fee_percent = fields.Float(digits=(16, 2))
    net_amount = fields.Monetary(compute="_compute_net_amount", store=True)
    total_hours = fields.Float(digits=(16, 2))
    invoice_id = fields.Many2one("account.move", copy=False, index=True)
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

    # The names of this module's views are those that databases know already: of this model a form and a list.
    @api.model
    def _get_default_search_view(self):
        return E.search(
            E.field(name="name"),
            E.field(name="contract_id"),
            E.field(name="partner_id"),
            E.field(name="upwork_earning_id"),
            E.field(name="upwork_account_id"),
            E.filter(name="this_month", string=self.env._("This Month"), domain=in_month("date", 0)),
            E.filter(name="last_month", string=self.env._("Last Month"), domain=in_month("date", -1)),
            E.separator(),
            E.filter(name="date", string=self.env._("Date"), date="date"),
            E.separator(),
            E.filter(name="without_client", string=self.env._("Without Client"), domain="[('partner_id', '=', False)]"),
            E.filter(
                name="without_invoice", string=self.env._("Without Invoice"), domain="[('invoice_id', '=', False)]"
            ),
            E.filter(
                name="without_fee_entry",
                string=self.env._("Without Fee Entry"),
                domain="[('journal_entry_id', '=', False), ('upwork_fee', '!=', 0)]",
            ),
            E.filter(
                name="left_out",
                string=self.env._("Left Out"),
                domain="[('answer_state', 'in', ('left', 'refused'))]",
            ),
            E.filter(name="with_drift", string=self.env._("With Differences"), domain="[('has_drift', '=', True)]"),
            E.separator(),
            E.filter(name="refunds", string=self.env._("Refunds"), domain="[('gross_amount', '<', 0)]"),
            E.filter(name="group_contract", string=self.env._("Contract"), context="{'group_by': 'contract_id'}"),
            E.filter(name="group_partner", string=self.env._("Client"), context="{'group_by': 'partner_id'}"),
            E.filter(name="group_currency", string=self.env._("Currency"), context="{'group_by': 'currency_id'}"),
            E.filter(name="group_account", string=self.env._("Account"), context="{'group_by': 'upwork_account_id'}"),
            E.filter(name="group_month", string=self.env._("Month"), context="{'group_by': 'date:month'}"),
        )

    @api.model
    def _get_default_pivot_view(self):
        return E.pivot(
            E.field(name="partner_id", type="row"),
            E.field(name="contract_id", type="row"),
            E.field(name="date", interval="month", type="col"),
            E.field(name="gross_amount", type="measure"),
            E.field(name="upwork_fee", type="measure"),
            E.field(name="net_amount", type="measure"),
            string=self.env._("Earnings"),
        )

    @api.model
    def _get_default_graph_view(self):
        return E.graph(
            E.field(name="date", interval="month"),
            E.field(name="partner_id"),
            E.field(name="net_amount", type="measure"),
            string=self.env._("Earnings"),
            stacked="1",
        )

    def action_create_invoices(self):
        """Asks for an invoice of each that has none; the daemon says of which it could not make one, and why."""
        waiting = self.filtered(lambda earning: not earning.invoice_id)
        if self and not waiting:
            raise UserError(self.env._("All of these have an invoice already."))
        service = self.env["upwork.api.service"]
        service._ask(waiting, "create_invoices")
        return service._tell(self.env._("Invoices are being made for %(count)s earnings.", count=len(waiting)))

    def _view_moves(self, action, moves):
        """The named action over these: one as a form, several as a list."""
        found = self.env["ir.actions.act_window"]._for_xml_id(f"upwork_integration.{action}")
        found["domain"] = [("id", "in", moves.ids)]
        if len(moves) == 1:
            found.update(res_id=moves.id, view_mode="form", views=[(False, "form")])
        return found

    def action_view_invoice(self):
        return self._view_moves("upwork_earning_action_view_invoice", self.invoice_id)

    def action_view_fee_entry(self):
        return self._view_moves("upwork_earning_action_view_fee_entry", self.journal_entry_id)
