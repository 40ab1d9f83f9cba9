//! `check`: does the database fit this program, and what would not run.

use anyhow::Result;
use serde::Serialize;

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::{self, Context, gate, requests, setup};

/// Compare Odoo's schema with what this program knows, and say what that stops.
///
/// Reads only. Fails if anything is stopped.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
    /// Print the SQL that gives this role what the daemon needs, and nothing else.
    #[arg(long, value_name = "ROLE", conflicts_with_all = ["json", "generate"])]
    grants: Option<String>,
    /// Print the manifest of this database, for developers of this program.
    #[arg(long, conflicts_with = "json")]
    generate: bool,
}

/// What was found.
#[derive(Debug, Serialize)]
struct Checked<Report> {
    /// Odoo's schema.
    odoo: Report,
    /// Why nothing at all would run, whatever Odoo's schema is like.
    stopped: Option<String>,
    /// Whether the daemon would hear at once when somebody presses a button in Odoo.
    hears_odoo: bool,
}

impl Options {
    /// Checks, or prints what was asked for.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        if let Some(role) = self.grants {
            output::say(&setup::grants(&ctx, &role).await?)?;
        } else if self.generate {
            output::say(&setup::manifest(&ctx).await?)?;
        } else {
            return check(&ctx, self.json).await;
        }
        Ok(Exit::Done)
    }
}

async fn check(ctx: &Context, json: bool) -> Result<Exit> {
    let odoo = setup::check(ctx).await?;
    let stopped = gate::look(ctx).await.err().map(|e| jobs::chain(&e));
    let hears_odoo = requests::hears(ctx).await.unwrap_or(false);
    let exit = if stopped.is_none() && odoo.stops_nothing() { Exit::Done } else { Exit::Failed };
    if json {
        output::json(&Checked { odoo, stopped, hears_odoo })?;
        return Ok(exit);
    }
    let series =
        odoo.series.map_or_else(|| "not an Odoo this program knows".to_owned(), |series| format!("Odoo {series}"));
    let mut lines = vec![format!("{} as role {}: {series}", odoo.database, odoo.role)];
    lines.extend(stopped.iter().map(|reason| format!("stops everything: {reason}")));
    lines.extend(odoo.findings.iter().map(|finding| format!("{}: {}", finding.severity, finding.sentence())));
    if !hears_odoo {
        lines.push(
            "note: notifications do not arrive over this connection, so buttons in Odoo take up to half a minute. Connect \
             directly, or through a pooler in session mode."
                .to_owned(),
        );
    }
    if exit == Exit::Done {
        lines.push("all jobs may run".to_owned());
    }
    output::say(&lines.join("\n"))?;
    Ok(exit)
}
