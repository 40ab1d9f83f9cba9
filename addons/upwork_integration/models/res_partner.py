from odoo import fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    upwork_contract_ids = fields.One2many(
        "upwork.contract",
        "partner_id",
        "Upwork Contracts",
        groups="upwork_integration.group_upwork_user,base.group_system",
    )
