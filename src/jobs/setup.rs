//! What makes a database ready: our schema, and the check of Odoo's.

use secrecy::SecretString;

use super::context::Context;
use super::error::Error;
use crate::config;
use crate::db::{self, Db};
use crate::odoo::account;
use crate::odoo::schema::{self, Report};
use crate::store;
use crate::store::schema::Migrated;

/// Compares Odoo's schema with what this program knows.
///
/// # Errors
/// [`Error`] if it cannot be read at all.
pub async fn check(ctx: &Context) -> Result<Report, Error> {
    Ok(schema::check(ctx.db.pool(), &ctx.config.odoo.accept_modules).await?)
}

/// The manifest of the live database, as text.
///
/// # Errors
/// [`Error`] if it is no Odoo, or lacks what this program uses.
pub async fn manifest(ctx: &Context) -> Result<String, Error> {
    Ok(schema::generate(ctx.db.pool()).await?)
}

/// The statements that give a role what this program needs in this database, and nothing else. Asked over
/// `database.migrate_url` if there is one, for the daemon's own role may see nothing yet.
///
/// # Errors
/// [`Error`] if the database is no Odoo that this program knows.
pub async fn grants(ctx: &Context, role: &str) -> Result<String, Error> {
    let report = schema::check(owner(ctx).await?.pool(), &[]).await?;
    let Some(series) = report.series else {
        let reasons: Vec<String> = report.findings.iter().map(schema::Finding::sentence).collect();
        return Err(Error::fail(reasons.join(" ")));
    };
    Ok(schema::grants(&schema::Manifest::for_series(series)?, &report.database, role))
}

/// Makes or updates the schema `upwork_sync` if we are connected as the role that owns Odoo's tables; else asks
/// that it be there.
///
/// # Errors
/// [`Error::Fail`] names the command to run.
pub async fn prepare(ctx: &Context) -> Result<(), Error> {
    Ok(store::schema::prepare(&ctx.db).await?)
}

/// Makes or updates the schema `upwork_sync` over `database.migrate_url` (or the daemon's own connection), and
/// lets the daemon's role use it.
///
/// # Errors
/// [`Error`] if that role is not the one that owns Odoo's tables.
pub async fn migrate(ctx: &Context) -> Result<Migrated, Error> {
    let role = store::schema::role(&ctx.db).await?;
    Ok(store::schema::migrate(&owner(ctx).await?, Some(&role)).await?)
}

/// The connection as the owner of Odoo's tables.
async fn owner(ctx: &Context) -> Result<Db, Error> {
    let Some(url) = &ctx.config.database.migrate_url else { return Ok(ctx.db.clone()) };
    let connected = Db::connect(&settings(&ctx.config.database, url.clone())).await;
    connected.map_err(|e| Error::fail(format!("database.migrate_url: {e}")))
}

/// How to connect to an address with the configured limits.
pub fn settings(database: &config::Database, url: SecretString) -> db::Settings {
    db::Settings {
        url,
        max_connections: database.max_connections,
        lock_timeout: database.lock_timeout,
        idle_in_transaction_timeout: database.idle_in_transaction_timeout,
        statement_timeout: database.statement_timeout,
        read_only: false,
    }
}

/// An account to be made from the command line.
#[derive(Debug)]
pub struct NewAccount {
    /// Its name.
    pub name: String,
    /// Client id of the API key.
    pub client_id: String,
    /// Client secret of the API key.
    pub client_secret: SecretString,
    /// `res_company`.
    pub company_id: i32,
}

/// Makes an account row, as Odoo's form would.
///
/// # Errors
/// [`Error::Fail`] if the name is taken in the company.
pub async fn create_account(ctx: &Context, new: &NewAccount) -> Result<crate::domain::AccountId, Error> {
    let author = ctx.author().await?;
    let mut tx = ctx.db.begin().await?;
    let row = account::NewAccount {
        name: &new.name,
        client_id: &new.client_id,
        client_secret: &new.client_secret,
        company_id: new.company_id,
    };
    let id = account::create(&mut tx, &row, &author).await?;
    tx.commit().await?;
    Ok(id)
}

/// Finds the account that a person means: by id, by name, or the only one.
///
/// # Errors
/// [`Error::Fail`] if there is none, or several and none was named.
pub async fn find_account(ctx: &Context, named: Option<&str>) -> Result<crate::domain::Account, Error> {
    let all = account::list(&ctx.db).await?;
    let choices = || all.iter().map(|a| format!("{} ({})", a.name, a.id)).collect::<Vec<_>>().join(", ");
    let found: Vec<_> = match named {
        None => all.iter().collect(),
        Some(named) => all.iter().filter(|a| a.name == named || a.id.to_string() == named).collect(),
    };
    match (found.as_slice(), named) {
        ([one], _) => Ok((*one).clone()),
        ([], None) => Err(Error::fail("there is no Upwork account in Odoo yet: make one under Upwork > Accounts")),
        ([], Some(named)) => {
            Err(Error::fail(format!("there is no Upwork account {named:?}; there are: {}", choices())))
        }
        (_, None) => Err(Error::fail(format!("there are several Upwork accounts, say which: {}", choices()))),
        (_, Some(named)) => {
            Err(Error::fail(format!("{named:?} means several accounts, name one by its id: {}", choices())))
        }
    }
}
