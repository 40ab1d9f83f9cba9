from odoo import api, fields, models

# As the daemon says them, and the one that is ours: it has yet to answer.
STATES = [
    ("waiting", "Asked For"),
    ("made", "Made"),
    ("there", "Was There"),
    ("done", "Done"),
    ("left", "Left Out"),
    ("refused", "Refused"),
]


class UpworkAnswered(models.AbstractModel):
    """What the daemon has to say about a record: the answer to the last request, and where a document differs. Read from
    its schema, so that the tables have no column of it; empty where there is no daemon."""

    _name = "upwork.answered"
    _description = "What the Daemon Says of a Record"

    answer = fields.Char(compute="_compute_answer")
    answer_state = fields.Selection(STATES, "Last Request", compute="_compute_answer", search="_search_answer_state")
    drift = fields.Text("Difference", compute="_compute_drift")
    has_drift = fields.Boolean("Has a Difference", compute="_compute_drift", search="_search_has_drift")

    @api.model
    def _get_answers(self, ids):
        """State and words by record, of those that were asked for. A request's answer is taken apart once, however many
        records it is of."""
        if not ids or not self.env["upwork.api.service"]._has_tables("upwork_sync.request"):
            return {}
        self.env.cr.execute(
            """
            WITH newest AS (
                SELECT DISTINCT ON (asked.id) asked.id, request.id AS request
                FROM upwork_sync.request AS request, unnest(request.ids) AS asked(id)
                WHERE request.model = %(model)s AND request.ids && %(ids)s AND asked.id = ANY(%(ids)s)
                ORDER BY asked.id, request.id DESC
            ), said AS (
                SELECT request.id AS request, record.id, record.state, record.told
                FROM upwork_sync.request AS request,
                    jsonb_to_recordset(request.answer -> 'records') AS record(id integer, state text, told text)
                WHERE request.id IN (SELECT request FROM newest)
            )
            SELECT newest.id, said.state, said.told, request.answered_at IS NULL AS is_open
            FROM newest
            JOIN upwork_sync.request AS request ON request.id = newest.request
            LEFT JOIN said ON said.request = newest.request AND said.id = newest.id
            """,
            {"model": self._name, "ids": list(ids)},
        )
        known = dict(STATES)
        answers = {}
        for record, state, told, is_open in self.env.cr.fetchall():
            if is_open:
                answers[record] = ("waiting", self.env._("The daemon has yet to answer."))
            elif state:
                # A newer daemon may know more.
                answers[record] = (state if state in known else "left", told)
        return answers

    def _compute_answer(self):
        found = self._get_answers(self.ids)
        for record in self:
            record.answer_state, record.answer = found.get(record.id, (False, False))

    @api.model
    def _search_answer_state(self, operator, value):
        wanted = set(value) if operator in ("in", "not in") else {value}
        asked = []
        if self.env["upwork.api.service"]._has_tables("upwork_sync.request"):
            self.env.cr.execute(
                "SELECT DISTINCT asked.id FROM upwork_sync.request AS request, unnest(request.ids) AS asked(id)"
                " WHERE request.model = %s",
                [self._name],
            )
            asked = [record for (record,) in self.env.cr.fetchall()]
        # Records of which nobody asked have no state, and are too many to name.
        inverse = False in wanted
        ids = [record for record, (state, _told) in self._get_answers(asked).items() if (state in wanted) != inverse]
        return [("id", "in" if (operator in ("=", "in")) != inverse else "not in", ids)]

    def _compute_drift(self):
        found = self.env["upwork.api.service"]._get_drift(self._name, self.ids)
        for record in self:
            record.drift = found.get(record.id)
            record.has_drift = record.id in found

    @api.model
    def _search_has_drift(self, operator, value):
        return self.env["upwork.api.service"]._search_drift(self._name, operator, value)
