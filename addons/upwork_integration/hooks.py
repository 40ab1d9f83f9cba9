import logging

_logger = logging.getLogger(__name__)


def post_init_hook(env):
    """Looks which accounts would fit the settings, and says so; what is set is for a person to decide."""
    for company in env["res.company"].search([]):
        proposed = env["res.config.settings"]._propose_upwork_accounts(company)
        told = ", ".join(f"{name} {account.code} {account.name}" for name, account in proposed.items() if account)
        _logger.info("%s: accounts that fit: %s", company.name, told or "none")
