import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

_logger = logging.getLogger(__name__)

MANAGER = "upwork_integration.group_upwork_manager"
SYSTEM = "base.group_system"


class UpworkApiService(models.AbstractModel):
    """The way to the daemon: requests go into a table of its own schema, in this transaction, and a notification tells
    it that they are there. All calls to Upwork, and all that is written from its answers, are the daemon's.

    Requests: (upwork.account: test, disconnect, sync, sync_contracts, sync_timelogs, sync_earnings, sync_tokens),
    (upwork.timelog: create_timesheets), (upwork.earning: create_invoices).
    """

    _name = "upwork.api.service"
    _description = "Upwork API Service"

    @api.model
    def _has_tables(self, *names):
        """Whether the daemon made these tables: before its first start there are none."""
        self.env.cr.execute("SELECT bool_and(to_regclass(name) IS NOT NULL) FROM unnest(%s) AS name", [list(names)])
        return self.env.cr.fetchone()[0]

    @api.model
    def _get_daemon(self):
        """The replica that was heard of last: since when it is silent, whether that is too long, and where connecting
        begins and ends. Empty if there is none."""
        if not self._has_tables("upwork_sync.heartbeat"):
            return {}
        self.env.cr.execute(
            """
            SELECT seen_at AT TIME ZONE 'UTC' AS seen_at,
                seen_at < clock_timestamp() - interval '1 minute' AS is_silent, authorize_url, callback_url
            FROM upwork_sync.heartbeat ORDER BY seen_at DESC LIMIT 1
            """
        )
        found = self.env.cr.dictfetchall()
        return found[0] if found else {}

    @api.model
    def _get_daemon_trouble(self, *tables):
        """Why nobody would do what lies in these tables, for people; False if somebody would."""
        if not self._has_tables("upwork_sync.heartbeat", *tables):
            return self.env._(
                "The daemon upwork-odoo has not set up this database, or is too old. Start it, and try again."
            )
        daemon = self._get_daemon()
        if not daemon:
            return self.env._("The daemon upwork-odoo is not running. Start it, and try again.")
        if daemon["is_silent"]:
            seen = fields.Datetime.context_timestamp(self, daemon["seen_at"]).strftime("%Y-%m-%d %H:%M")
            return self.env._(
                "The daemon upwork-odoo was last heard of on %(seen)s. Start it, and try again.", seen=seen
            )
        return False

    @api.model
    def _require_daemon(self, *tables):
        trouble = self._get_daemon_trouble(*tables)
        if trouble:
            raise UserError(trouble)
        return self._get_daemon()

    @api.model
    def _ask(self, records, action):
        """Files a request for the daemon, which sees it when this transaction commits, and never if it doesn't."""
        if not records:
            raise UserError(self.env._("Nothing is selected."))
        records.check_access("write")
        self._require_daemon("upwork_sync.request")
        companies = self.env.companies.ids if not self.env.su else records.sudo().company_id.ids
        self.env.cr.execute(
            """
            INSERT INTO upwork_sync.request (model, ids, action, user_id, company_ids)
            VALUES (%s, %s, %s, %s, %s) RETURNING id
            """,
            [records._name, records.ids, action, self.env.uid, companies],
        )
        [request] = self.env.cr.fetchone()
        self.env.cr.execute("SELECT pg_notify('upwork_sync', %s)", [str(request)])
        return request

    @api.model
    def _tell(self, message):
        """A notification in the corner; the view behind it is read anew."""
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "title": self.env._("Upwork"),
                "message": message,
                "type": "info",
                "next": {"type": "ir.actions.client", "tag": "soft_reload"},
            },
        }

    @api.model
    def _get_drift(self, model, ids):
        """What Upwork and a document say differently, by record: sentences for people. None without the daemon."""
        if not ids or not self._has_tables("upwork_sync.odoo_drift"):
            return {}
        self.env.cr.execute(
            "SELECT res_id, drift_id, reason, upwork, odoo FROM upwork_sync.odoo_drift"
            " WHERE model = %s AND res_id = ANY(%s) ORDER BY drift_id",
            [model, list(ids)],
        )
        told = {}
        for record, number, reason, upwork, odoo in self.env.cr.fetchall():
            told.setdefault(record, []).append(
                self.env._(
                    "Upwork says %(upwork)s, Odoo says %(odoo)s: %(reason)s."
                    " To take Upwork's side: upwork-odoo drift accept %(number)s",
                    upwork=self._side(upwork),
                    odoo=self._side(odoo),
                    reason=reason,
                    number=number,
                )
            )
        return {record: "\n".join(sentences) for record, sentences in told.items()}

    @api.model
    def _side(self, values):
        """One side of a difference: names and values."""
        return ", ".join(f"{name} {value}" for name, value in sorted(values.items()))

    @api.model
    def _search_drift(self, model, operator, value):
        """The domain of a search for records with drift, or without."""
        wanted = any(value) if isinstance(value, (list, tuple, set, frozenset)) or hasattr(value, "__iter__") else value
        ids = []
        if self._has_tables("upwork_sync.odoo_drift"):
            self.env.cr.execute("SELECT DISTINCT res_id FROM upwork_sync.odoo_drift WHERE model = %s", [model])
            ids = [found for (found,) in self.env.cr.fetchall()]
        return [("id", "in" if (operator in ("=", "in")) == bool(wanted) else "not in", ids)]

    @api.model
    def _cron(self, action):
        """Asks for all connected accounts. Without the daemon there is nobody to ask, which is no error of a cron's."""
        if not (self.env.su or self.env.user.has_group(MANAGER) or self.env.user.has_group(SYSTEM)):
            raise AccessError(self.env._("Only Upwork managers may do that."))
        accounts = self.env["upwork.account"].search([("is_connected", "=", True), ("sync_enabled", "=", True)])
        trouble = self._get_daemon_trouble("upwork_sync.request")
        if trouble:
            _logger.warning("%s was not asked for: %s", action, trouble)
        elif accounts:
            self._ask(accounts, action)

    @api.model
    def cron_sync_contracts(self):
        self._cron("sync_contracts")

    @api.model
    def cron_sync_timelogs(self):
        self._cron("sync_timelogs")

    @api.model
    def cron_sync_earnings(self):
        self._cron("sync_earnings")

    @api.model
    def cron_refresh_tokens(self):
        self._cron("sync_tokens")
