from odoo import fields, models


class UpworkProposal(models.Model):
    """An offer to a client on Upwork. The texts are the user's, the state follows Upwork."""

    _name = "upwork.proposal"
    _description = "Upwork Proposal"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "submitted_date desc, id desc"

    name = fields.Char(required=True, tracking=True)
    upwork_account_id = fields.Many2one("upwork.account", required=True, ondelete="cascade")
    contract_id = fields.Many2one("upwork.contract")
    state = fields.Selection(
        [("draft", "Draft"), ("submitted", "Submitted"), ("hired", "Hired"), ("declined", "Declined")],
        default="draft",
        copy=False,
        tracking=True,
    )
    title = fields.Char("Job Title")
    module_list = fields.Char("Odoo Modules")
    client_industry = fields.Char()
    submitted_date = fields.Date()
    job_requirements = fields.Text()
    html_content = fields.Html("Proposal")
    hourly_rate = fields.Float(digits=(16, 2))
    estimated_hours = fields.Float()
    company_id = fields.Many2one("res.company", required=True, default=lambda self: self.env.company)

    def action_print(self):
        """The document, to read or to send."""
        return self.env.ref("upwork_integration.upwork_proposal_report").report_action(self, config=False)
