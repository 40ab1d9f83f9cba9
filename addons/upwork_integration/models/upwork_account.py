import base64
import secrets
import time
from datetime import timedelta
from urllib.parse import urlencode

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

SYSTEM = "base.group_system"
# Upwork: an access token lives for a day, and the right to get another for 14.
ACCESS_LIVES = timedelta(days=1)
CONSENT_LIVES = timedelta(days=14)


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
    contract_count = fields.Integer(compute="_compute_contract_count")
    identity = fields.Char("On Upwork", compute="_compute_identity")
    connection_end = fields.Datetime("Connected Until", compute="_compute_connection_end")
    days_left = fields.Integer(compute="_compute_connection_end")
    remedy = fields.Char(compute="_compute_remedy")
    daemon_trouble = fields.Char(compute="_compute_daemon_trouble")

    # Odoo 18 knows the list, Odoo 19 the objects; each warns of the other's.
    if hasattr(models, "Constraint"):
        _name_company_uniq = models.Constraint(
            "UNIQUE(name, company_id)", "This company has an Upwork account of that name."
        )
    else:
        _sql_constraints = [
            ("name_company_uniq", "UNIQUE(name, company_id)", "This company has an Upwork account of that name."),
        ]

    @api.model
    def _get_view_cache_key(self, view_id=None, view_type="form", **options):
        """What `_get_view` goes by."""
        key = super()._get_view_cache_key(view_id, view_type, **options)
        return (*key, self.env.user.has_group(SYSTEM))

    @api.model
    def _get_view(self, view_id=None, view_type="form", **options):
        """Only those who may see the API key are offered a new account: it can't be saved without one."""
        arch, view = super()._get_view(view_id, view_type, **options)
        if view_type in ("list", "form") and not self.env.user.has_group(SYSTEM):
            arch.set("create", "0")
            arch.set("duplicate", "0")
        return arch, view

    @api.depends("contract_ids")
    def _compute_contract_count(self):
        for account in self:
            account.contract_count = len(account.contract_ids)

    @api.depends("is_connected")
    def _compute_identity(self):
        """Whom the daemon found behind the tokens."""
        found = {}
        if self.ids and self.env["upwork.api.service"]._has_tables("upwork_sync.identity"):
            self.env.cr.execute(
                "SELECT account_id, user_name, organization_name, kind FROM upwork_sync.identity"
                " WHERE account_id = ANY(%s)",
                [self.ids],
            )
            found = {row[0]: row[1:] for row in self.env.cr.fetchall()}
        kinds = {"freelancer": self.env._("freelancer"), "agency": self.env._("agency")}
        for account in self:
            user, organization, kind = found.get(account.id, (None, None, None))
            kind = kinds.get(kind, kind)
            # A freelancer's organization has the freelancer's name.
            if user == organization:
                account.identity = user and f"{user} ({kind})"
            else:
                account.identity = self.env._(
                    "%(user)s for %(organization)s (%(kind)s)", user=user, organization=organization, kind=kind
                )

    @api.depends("is_connected", "token_expiry")
    def _compute_connection_end(self):
        for account in self:
            end = account.is_connected and account.token_expiry and account.token_expiry - ACCESS_LIVES + CONSENT_LIVES
            account.connection_end = end
            account.days_left = max((end - fields.Datetime.now()).days, 0) if end else 0

    @api.depends("state", "is_connected", "last_error", "sync_enabled", "active")
    def _compute_remedy(self):
        for account in self:
            if not account.last_error and account.state != "error":
                account.remedy = False
            elif not account.is_connected:
                account.remedy = self.env._("Press Connect, and approve on Upwork.")
            else:
                account.remedy = self.env._("Press Test Connection. The next sync tries again by itself.")

    @api.depends_context("uid")
    def _compute_daemon_trouble(self):
        trouble = self.env["upwork.api.service"]._get_daemon_trouble()
        for account in self:
            account.daemon_trouble = trouble

    def action_authorize(self):
        """To Upwork's page, where a person approves; from there the browser goes to the daemon, which gets tokens."""
        self.ensure_one()
        if not self.env.user.has_group(SYSTEM):
            raise AccessError(self.env._("Only a settings administrator may connect an account."))
        if not self.active:
            raise UserError(self.env._("An archived account can't be connected. Unarchive it first."))
        daemon = self.env["upwork.api.service"]._require_daemon()
        # The daemon takes it once, and by the time in front of it for 15 minutes.
        random = base64.urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()
        state = f"{int(time.time())}.{random}"
        self.write({"oauth_state": state, "state": "connecting"})
        query = urlencode(
            {
                "client_id": self.client_id,
                "response_type": "code",
                "redirect_uri": daemon["callback_url"],
                "state": state,
            }
        )
        joined = "&" if "?" in daemon["authorize_url"] else "?"
        return {"type": "ir.actions.act_url", "url": f"{daemon['authorize_url']}{joined}{query}", "target": "self"}

    def action_test(self):
        service = self.env["upwork.api.service"]
        service._ask(self, "test")
        return service._tell(self.env._("The connection is being tested. The answer is a note on the account."))

    def action_disconnect(self):
        service = self.env["upwork.api.service"]
        service._ask(self, "disconnect")
        return service._tell(self.env._("The account is being disconnected. What was synced stays."))

    def action_sync(self):
        resting = self.filtered(lambda account: not account.is_connected or not account.sync_enabled)
        if resting:
            raise UserError(
                self.env._("Not connected, or switched off: %(names)s", names=", ".join(resting.mapped("name")))
            )
        service = self.env["upwork.api.service"]
        service._ask(self, "sync")
        return service._tell(self.env._("The sync begins. Last Sync shows when it is done."))

    def action_view_contracts(self):
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id("upwork_integration.action_upwork_contract")
        return {**action, "domain": [("upwork_account_id", "=", self.id)]}
