"""Domains of the filters in the views that are made in Python. The web client evaluates them, at the user's date."""


def in_week(field, weeks):
    """Upwork's weeks begin on Monday. 0 is this one, -1 the one before."""
    monday = "context_today() - relativedelta(days=context_today().weekday())"
    return _between(field, monday, f"relativedelta(weeks={weeks})", "relativedelta(weeks=1)")


def in_month(field, months):
    """0 is this one, -1 the one before."""
    return _between(
        field, "context_today() + relativedelta(day=1)", f"relativedelta(months={months})", "relativedelta(months=1)"
    )


def _between(field, start, shift, length):
    first = f"({start} + {shift}).strftime('%Y-%m-%d')"
    end = f"({start} + {shift} + {length}).strftime('%Y-%m-%d')"
    return f"[('{field}', '>=', {first}), ('{field}', '<', {end})]"
