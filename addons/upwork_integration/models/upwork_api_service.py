from odoo import models


class UpworkApiService(models.AbstractModel):
    """Keeps the model that databases with this addon already know. All calls to Upwork are the daemon's."""

    _name = "upwork.api.service"
    _description = "Upwork API Service"
