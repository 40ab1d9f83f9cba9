//! `apply`: makes what a saved plan says, or nothing.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::{invoices, output, plan_file, report};
use crate::jobs::invoices::{self as documents, SavedPlan};

/// Make exactly the drafts of a plan that `invoices create --plan` saved, or none if what it rests on has changed.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file.
    #[arg(value_name = "FILE")]
    plan: PathBuf,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Makes them.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let name = || self.plan.display().to_string();
        let plan = SavedPlan::parse(&plan_file::read(&self.plan)?).with_context(name)?;
        let ctx = env.context(Access::Own).await?;
        let done = documents::apply(&ctx, &plan).await.with_context(name)?;
        if self.json {
            invoices::tell_json(&done)?;
        } else {
            output::say(&invoices::told(&done, "made"))?;
        }
        Ok(report::exit(done.report.outcome()))
    }
}
