//! Columns that only some databases have: one for each further analytic plan, those of modules that invoice or validate
//! timesheets. The statements have places for them, marked by remarks; their names come from the catalogue and need no quotes.

use sqlx::PgConnection;

use crate::odoo::Error;

/// The ones that are there.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns(Vec<String>);

impl Columns {
    /// Asks the catalogue.
    pub(super) async fn read(conn: &mut PgConnection) -> Result<Self, Error> {
        Ok(Self(sqlx::query_file_scalar!("queries/odoo/timesheets_list_columns.sql").fetch_all(conn).await?))
    }

    /// Those of further analytic plans.
    pub(super) fn plans(&self) -> Vec<String> {
        self.0.iter().filter(|name| is_plan(name)).cloned().collect()
    }

    /// The statement that reads, with all of them in one object.
    pub(super) fn reading(&self, statement: &str) -> String {
        let pairs: Vec<String> = self.0.iter().map(|name| format!("'{name}', l.{name}")).collect();
        statement.replace("NULL::jsonb /* optional columns */", &format!("jsonb_build_object({})", pairs.join(", ")))
    }

    /// The statement that inserts, with the plans' columns in their places.
    pub(super) fn inserting(&self, statement: &str) -> String {
        let names: Vec<String> = self.plans().iter().map(|name| format!(", {name}")).collect();
        let values: Vec<String> =
            self.plans().iter().map(|name| format!(", (new.plans ->> '{name}')::integer")).collect();
        statement.replace("/* plan columns */", &names.concat()).replace("/* plan values */", &values.concat())
    }
}

/// `x_plan7_id`.
pub(super) fn is_plan(name: &str) -> bool {
    name.starts_with("x_plan")
}
