//! The startup check: is this database the Odoo that this program's statements were made for?
//!
//! ```text
//! live catalogue --read--> Catalogue --+
//!                                      +--compare--> Report: what differs, which jobs that stops, what to do
//! migrations-check/*.toml --> Manifest-+
//! ```
//!
//! It only reads, in a dozen statements whatever the number of tables, and never changes Odoo's tables. Constraints are
//! recognised by what they say, never by name.

mod access;
pub mod catalogue;
mod compare;
mod definition;
mod generate;
mod grants;
pub mod manifest;
mod read;
mod render;
mod report;
mod work;

use sqlx::{Acquire, PgConnection, Postgres};

pub use compare::compare;
pub use grants::grants;
pub use manifest::Manifest;
pub use report::{Finding, Report, Severity};
pub use work::Work;

use super::Error;
use crate::domain::Series;
use access::Access;

/// The Odoo addon whose tables this program fills.
const ADDON: &str = "upwork_integration";

/// Compares a live database with the manifest of its series, as the role of this connection sees it.
///
/// `accept_modules`: modules (and `table.name` of what belongs to none) whose additions may stay empty.
///
/// # Errors
/// [`Error::Database`] if the catalogue cannot be read. A database that is no Odoo, or the wrong one, is a report.
pub async fn check<'a, A>(database: A, accept_modules: &[String]) -> Result<Report, Error>
where
    A: Acquire<'a, Database = Postgres> + Send,
{
    let mut connection = database.acquire().await?;
    examine(&mut connection, accept_modules).await
}

/// The text of a manifest for the series of a live database.
///
/// # Errors
/// [`Error::NotOdoo`] for a database of another kind, [`Error::NotThere`] if it lacks what this program uses.
pub async fn generate<'a, A>(database: A) -> Result<String, Error>
where
    A: Acquire<'a, Database = Postgres> + Send,
{
    let mut connection = database.acquire().await?;
    let here = look(&mut connection).await?;
    let series = here.series.map_err(|finding| Error::NotOdoo(finding.sentence()))?;
    let access = Access::load()?;
    let tables = read::tables(&mut connection, &access.table_names()).await?;
    let modules = here.modules.into_keys().collect();
    generate::manifest_text(series, &access, &modules, &tables)
}

async fn examine(connection: &mut PgConnection, accept_modules: &[String]) -> Result<Report, Error> {
    let here = look(connection).await?;
    let series = match here.series {
        Ok(series) => series,
        Err(finding) => {
            return Ok(Report {
                series: None,
                database: here.database.name,
                role: here.database.role,
                odoo_owner: here.database.odoo_owner,
                findings: vec![finding.stopping_all()],
            });
        }
    };
    let manifest = Manifest::for_series(series)?;
    let catalogue = read::catalogue(connection, here.database, here.modules, &manifest).await?;
    Ok(compare(&manifest, &catalogue, accept_modules))
}

/// The first look, which works in any database.
struct FirstLook {
    database: catalogue::Database,
    modules: catalogue::Modules,
    series: Result<Series, Box<Finding>>,
}

async fn look(connection: &mut PgConnection) -> Result<FirstLook, Error> {
    let database = read::database(connection).await?;
    let modules = if database.may_use_schema && database.may_read_modules {
        read::modules(connection).await?
    } else {
        catalogue::Modules::new()
    };
    let series = compare::identify(&database, &modules);
    Ok(FirstLook { database, modules, series })
}
