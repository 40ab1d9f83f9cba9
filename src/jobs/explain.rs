//! Where a row comes from and what becomes of it: one record on one screen.

mod earning;
mod timelog;

use serde::Serialize;

pub use self::earning::{EarningStory, FoundContract, LedgerLine, Role, RunOf, ToMake, Waits, earning};
pub use self::timelog::{OnUpwork, TimeLogStory, Zeroed, timelog};
use super::context::Context;
use super::error::Error;
use crate::domain::{Account, Client, ContractId, Job, Kind, Skip};
use crate::odoo::snapshot::{self, Clients};
pub use crate::plan::EarningValues;
pub use crate::plan::documents::Booked;
use crate::plan::{ContractValues, Kept, Links, Snapshot};
use crate::store::{links, runs};

/// All that is known of a contract.
#[derive(Clone, Debug, Serialize)]
pub struct ContractStory {
    /// Upwork's id.
    pub upwork_id: String,
    /// Row id in Odoo; `None` if there is no row.
    pub odoo_id: Option<i32>,
    /// What the row says now.
    pub in_odoo: Option<ContractValues>,
    /// What was last written to it.
    pub last_written: Option<ContractValues>,
    /// Somebody deleted the row in Odoo.
    pub deleted_in_odoo: bool,
    /// The client on Upwork.
    pub client: Option<Client>,
    /// The client's partner that is remembered.
    pub client_partner: Option<i32>,
    /// Its milestones.
    pub milestones: Vec<MilestoneStory>,
    /// What the last run said of it.
    pub skipped: Vec<Skip>,
}

/// A milestone.
#[derive(Clone, Debug, Serialize)]
pub struct MilestoneStory {
    /// Upwork's id.
    pub upwork_id: String,
    /// Row id in Odoo.
    pub odoo_id: i32,
    /// Title when last written.
    pub name: Option<String>,
    /// Selection key when last written.
    pub state: Option<String>,
    /// Somebody deleted the row in Odoo.
    pub deleted_in_odoo: bool,
}

/// Tells what is known of a contract.
///
/// # Errors
/// [`Error::Fail`] if nothing is.
pub async fn contract(ctx: &Context, account: &Account, id: &str) -> Result<ContractStory, Error> {
    let contract = ContractId::new(id);
    let mut view = ctx.db.begin_read_only().await?;
    let mut links = links::of_contracts(&mut view, account.id, [&contract], []).await?;
    let client = links.get(Kind::Contract, id).and_then(|link| match &link.kept {
        Some(Kept::Contract { client, .. }) => Some(client.clone()),
        _ => None,
    });
    links.extend(links::of_contracts(&mut view, account.id, [], client.iter().map(|client| &client.id)).await?);
    let none = Clients { company_id: account.company_id, names: &[], linked: &[] };
    let snapshot = snapshot::contracts(&mut view, account.id, &[contract], none).await?;
    view.rollback().await?;
    let skipped = skips_about(ctx, account, id, client.as_ref(), &links).await?;
    let story = story(id, client, &Snapshot { links, ..snapshot }, skipped);
    if story.odoo_id.is_none() && story.last_written.is_none() && story.skipped.is_empty() {
        return Err(Error::fail(format!("nothing is known of a contract {id} of the account {:?}", account.name)));
    }
    Ok(story)
}

fn story(id: &str, client: Option<Client>, snapshot: &Snapshot, skipped: Vec<Skip>) -> ContractStory {
    let row = snapshot.contracts.get(&ContractId::new(id));
    let link = snapshot.links.get(Kind::Contract, id);
    let last_written = link.and_then(|link| match &link.kept {
        Some(Kept::Contract { values, .. }) => Some(values.clone()),
        _ => None,
    });
    let partner = client.as_ref().and_then(|client| snapshot.links.get(Kind::Client, client.id.as_str()));
    ContractStory {
        upwork_id: id.to_owned(),
        odoo_id: row.map(|row| row.id),
        in_odoo: row.map(|row| row.values.clone()),
        last_written,
        deleted_in_odoo: row.is_none() && link.is_some(),
        client_partner: partner.map(|link| link.odoo_id),
        client,
        milestones: milestones(&snapshot.links),
        skipped,
    }
}

fn milestones(links: &Links) -> Vec<MilestoneStory> {
    let story = |(id, link): (&str, &crate::plan::Link)| {
        let (name, state) = match &link.kept {
            Some(Kept::Milestone { values }) => (Some(values.name.clone()), values.state.clone()),
            _ => (None, None),
        };
        MilestoneStory { upwork_id: id.to_owned(), odoo_id: link.odoo_id, name, state, deleted_in_odoo: link.gone }
    };
    links.of(Kind::Milestone).map(story).collect()
}

async fn skips_about(
    ctx: &Context,
    account: &Account,
    id: &str,
    client: Option<&Client>,
    links: &Links,
) -> Result<Vec<Skip>, Error> {
    let report = runs::last(&ctx.db, account.id, Job::Contracts).await?.and_then(|run| run.report);
    let about = |skip: &Skip| match skip.kind {
        Kind::Contract => skip.id == id,
        // Of a client that is in doubt nothing is remembered but that it is this contract's.
        Kind::Client => client.is_some_and(|client| client.id.as_str() == skip.id),
        Kind::Milestone => links.get(Kind::Milestone, &skip.id).is_some(),
        Kind::Proposal | Kind::Timelog | Kind::Timesheet | Kind::Invoice | Kind::FeeEntry | Kind::Earning => false,
    };
    Ok(report.map(|report| report.skipped.into_iter().filter(about).collect()).unwrap_or_default())
}
