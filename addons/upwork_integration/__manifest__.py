{
    "name": "Upwork",
    "summary": "Upwork contracts, hours and money beside projects and invoices",
    "description": """
The tables, menus and views of what the daemon upwork-odoo copies from Upwork.
The addon itself calls nobody: without the daemon its menus stay empty.
""",
    # Without the series in front: Odoo puts its own there, so one source serves 18.0 and 19.0.
    "version": "1.0.0",
    "category": "Services/Project",
    "license": "LGPL-3",
    "author": "upwork-odoo",
    "depends": ["base", "mail", "project", "hr_timesheet", "account"],
    "data": [
        "security/upwork_security.xml",
        "security/ir.model.access.csv",
        "views/upwork_account_views.xml",
        "views/upwork_contract_views.xml",
        "views/upwork_timelog_views.xml",
        "views/upwork_earning_views.xml",
        "views/upwork_proposal_views.xml",
        "views/upwork_menus.xml",
    ],
    "application": True,
}
