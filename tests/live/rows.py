"""The rows of two databases in a form that can be compared: one written by the daemon, one by Odoo's ORM.

Every column of every row that came into being is taken as PostgreSQL prints it, but for what can't be equal: ids (their
order is taken instead), instants and random message ids (that they are there, and their form).
"""

import json
import re

TABLES = [
    "res_partner", "upwork_account", "upwork_contract", "upwork_milestone", "upwork_proposal", "upwork_timelog",
    "upwork_earning", "mail_message", "mail_tracking_value", "mail_followers", "mail_notification", "mail_activity",
    "ir_attachment", "bus_bus",
]
# What a column of another table's id points at; a message's res_id at the model it names.
POINTS_AT = {
    "upwork_account_id": "upwork_account", "contract_id": "upwork_contract", "partner_id": "res_partner",
    "commercial_partner_id": "res_partner", "mail_message_id": "mail_message", "parent_id": "mail_message",
    "timesheet_id": "account_analytic_line",
}
INSTANTS = {"create_date", "write_date", "date", "last_sync", "token_expiry", "last_poll"}
TOKENS = {"access_token", "refresh_token"}
MESSAGE_ID = re.compile(r"<\d{15}\.\d{10}\.\d+-openerp-message-notify@")
# What a person fills in, or Upwork says. All other columns are Odoo's business: defaults, computed, stored.
INPUTS = {
    "upwork_contract": [
        "name", "upwork_contract_id", "contract_type", "state", "upwork_account_id", "partner_id", "start_date",
        "end_date", "hourly_rate", "currency_id",
    ],
    "res_partner": ["name", "is_company"],
    "upwork_milestone": ["name", "contract_id", "state", "due_date", "amount", "currency_id"],
    "upwork_earning": [
        "name", "upwork_earning_id", "contract_id", "partner_id", "date", "period_start", "period_end", "currency_id",
        "gross_amount", "upwork_fee", "upwork_fee_percent", "total_hours",
    ],
    "upwork_proposal": [
        "name", "upwork_account_id", "contract_id", "state", "title", "submitted_date", "html_content", "hourly_rate",
    ],
}
# Of inputs that aren't text.
FORMS = {
    "hourly_rate": float, "amount": float, "tracked_hours": float, "manual_hours": float, "gross_amount": float,
    "upwork_fee": float, "upwork_fee_percent": float, "total_hours": float, "currency_id": int, "company_id": int,
    "is_company": bool,
}


class Recorder:
    """Rows that came into being since it was made, in a form that two databases can be compared in."""

    def __init__(self, database, tables=TABLES):
        self.database = database
        self.tables = tables
        self.before = {table: self.last(table) for table in tables}

    def last(self, table):
        return self.database.one(f"SELECT coalesce(max(id), 0) AS id FROM {table}")["id"]

    def raw(self, table):
        """As text, so that 55.5 and 55.50 differ."""
        pairs = self.database.rows(
            f"""SELECT t.id, e.key, e.value FROM {table} t, LATERAL (
                    SELECT a.attname AS key, to_jsonb(t) ->> a.attname AS value FROM pg_attribute a
                    WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped) e
                WHERE t.id > %s ORDER BY t.id""",
            table,
            self.before[table],
        )
        rows = {}
        for pair in pairs:
            rows.setdefault(pair["id"], {})[pair["key"]] = pair["value"]
        return list(rows.values())

    def comparable(self):
        rows = {table: self.raw(table) for table in self.tables}
        place = {table: {row["id"]: f"{table} {at}" for at, row in enumerate(found)} for table, found in rows.items()}
        plain = {table: [plain_row(table, row, place) for row in found] for table, found in rows.items()}
        # Two writers may take the messages of one batch in another order than the records'.
        plain["mail_message"].sort(key=lambda row: (row["model"], row["res_id"], row["body"] == ""))
        return plain


def plain_row(table, row, place):
    return {column: plain_value(table, column, value, row, place) for column, value in row.items()}


def plain_value(table, column, value, row, place):
    if value is None:
        return None
    if column == "id":
        return place[table][value] if table != "mail_message" else "an id"
    if column == "res_id" and row.get("model"):
        return place.get(row["model"].replace(".", "_"), {}).get(value, value)
    if column in POINTS_AT and column != "parent_id":
        return place.get(POINTS_AT[column], {}).get(value, value) if column != "mail_message_id" else "a message"
    if column in INSTANTS and "T" in value:
        return "an instant"
    if column in TOKENS:
        return "a token"
    if column == "message_id":
        return MESSAGE_ID.sub("<an id@", value)
    return value


class Twin:
    """Gives the ORM of another database what the daemon was given, told from the rows that it made."""

    def __init__(self, ours, theirs, inputs=INPUTS):
        self.ours = ours
        self.theirs = theirs
        self.columns = inputs

    def inputs(self, recorder, table):
        """Of each row, with places instead of ids."""
        targets = [target for target in POINTS_AT.values() if target in recorder.tables]
        places = {target: {row["id"]: at for at, row in enumerate(recorder.raw(target))} for target in targets}
        return [
            {column: self.place(column, row[column], places) for column in self.columns[table]}
            for row in recorder.raw(table)
        ]

    @staticmethod
    def place(column, value, places):
        if value is None:
            return False
        if column in POINTS_AT:
            return [POINTS_AT[column], places[POINTS_AT[column]][value]]
        return FORMS.get(column, str)(value)

    def follow(self, *tables):
        """Creates what the daemon inserted and writes what it updated: only what differs, as a form does."""
        work = []
        for table in tables:
            wanted, found = self.inputs(self.ours, table), self.inputs(self.theirs, table)
            # What Upwork doesn't say is left out: the ORM makes a zero of an amount that is given as nothing.
            said = [{column: value for column, value in row.items() if value is not False} for row in wanted]
            work.append([table, "create", said[len(found):]])
            for at, (new, old) in enumerate(zip(wanted, found)):
                changed = {column: new[column] for column in new if new[column] != old[column]}
                if changed:
                    work.append([table, at, changed])
        before = json.dumps(self.theirs.before)
        self.theirs.database.shell(f"work = json.loads({json.dumps(work)!r})\nbefore = json.loads({before!r})\n{FOLLOW}")


# Runs inside Odoo, as OdooBot.
FOLLOW = """
def records(table):
    model = env[table.replace('_', '.')].with_context(active_test=False)
    return model.search([('id', '>', before[table])], order='id')
def real(value):
    return records(value[0])[value[1]].id if isinstance(value, list) else value
for table, what, values in work:
    if what == 'create':
        records(table).create([{key: real(value) for key, value in one.items()} for one in values])
    else:
        records(table)[what].write({key: real(value) for key, value in values.items()})
"""
