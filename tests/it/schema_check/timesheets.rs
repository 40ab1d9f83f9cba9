//! Ways in which a database can differ that concern timesheets.

use super::cases::Case;

/// All of them, on either series.
pub const CASES: &[Case] = &[
    Case {
        name: "further analytic plans",
        sql: "ALTER TABLE account_analytic_line ADD x_plan7_id integer REFERENCES account_analytic_account; \
              ALTER TABLE project_project ADD x_plan7_id integer REFERENCES account_analytic_account; \
              GRANT SELECT (x_plan7_id), INSERT (x_plan7_id) ON account_analytic_line TO ROLE; \
              GRANT SELECT (x_plan7_id) ON project_project TO ROLE",
        accept: &[],
        runs: "timesheets",
        finds: &[],
    },
    Case {
        name: "a further analytic plan that the role may not write",
        sql: "ALTER TABLE account_analytic_line ADD x_plan7_id integer; ALTER TABLE project_project ADD x_plan7_id integer",
        accept: &[],
        runs: "",
        finds: &[
            "stops timesheets: account_analytic_line: role ROLE lacks SELECT on x_plan7_id. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
            "stops timesheets: account_analytic_line: role ROLE lacks INSERT on x_plan7_id. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
            "stops timesheets: project_project: role ROLE lacks SELECT on x_plan7_id. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "a field on timesheets that was added by hand",
        sql: "SELECT pg_temp.add(NULL, 'account_analytic_line', 'x_planet_id')",
        accept: &[],
        runs: "",
        finds: &[
            "stops timesheets: account_analytic_line: column x_planet_id was added by hand in Odoo and is not filled by this program. Remove it, or add \"account_analytic_line.x_planet_id\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a module that computes more for timesheets",
        sql: "SELECT pg_temp.add('sale_timesheet', 'account_analytic_line', 'timesheet_invoice_id')",
        accept: &[],
        runs: "",
        finds: &[
            "stops timesheets: module sale_timesheet is known to add values to timesheets, which this program does not fill. If timesheets may do without, name them in odoo.accept_modules.",
            "stops timesheets: account_analytic_line: module sale_timesheet adds column timesheet_invoice_id, not filled by this program. If rows may do without, add \"sale_timesheet\" to odoo.accept_modules.",
            "stops timesheets: account_analytic_line: role ROLE lacks SELECT on timesheet_invoice_id. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "the same, accepted and granted",
        sql: "SELECT pg_temp.add('sale_timesheet', 'account_analytic_line', 'timesheet_invoice_id'); \
              GRANT SELECT (timesheet_invoice_id) ON account_analytic_line TO ROLE",
        accept: &["sale_timesheet"],
        runs: "timesheets",
        finds: &[
            "note: module sale_timesheet is known to add values to timesheets, which this program does not fill (accepted).",
            "note: account_analytic_line: module sale_timesheet adds column timesheet_invoice_id, not filled by this program (accepted).",
        ],
    },
    Case {
        name: "an unknown module",
        sql: "INSERT INTO ir_module_module (name, state) VALUES ('crm', 'installed')",
        accept: &[],
        runs: "",
        finds: &[
            "stops timesheets: module crm is not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "a module for documents",
        sql: "INSERT INTO ir_module_module (name, state) VALUES ('sale', 'installed')",
        accept: &[],
        runs: "timesheets",
        finds: &[
            "note: module sale is known to add values to accounting documents, which this program does not fill. If accounting documents may do without, name them in odoo.accept_modules.",
        ],
    },
];
