//! Contracts that a report or a ledger names and nobody here has heard of: made first, as the job `contracts` would
//! make them, so that what is about them has a row to belong to.

use super::batch::{self, Writer};
use super::context::Context;
use super::error::{Cause, Error};
use super::{gate, partners};
use crate::config::Partners;
use crate::domain::{Contract, Kind, RunReport, Skip};
use crate::odoo::schema::Work;

/// Makes contracts that were not known. Where Odoo's schema lets none be made, each is a skip.
///
/// # Errors
/// [`Error`] if they could not be written.
pub async fn make(
    ctx: &Context,
    writer: &Writer<'_>,
    contracts: &[Contract],
    report: &mut RunReport,
) -> Result<(), Error> {
    if let Err(e) = gate::pass(ctx, Work::Contracts).await {
        if e.is_transient() {
            return Err(e);
        }
        let skip = |contract: &Contract| Skip {
            kind: Kind::Contract,
            id: contract.id.to_string(),
            reason: format!("it is new, and no contract can be made: {e}"),
            cure: None,
        };
        report.skipped.extend(contracts.iter().map(skip));
        return Ok(());
    }
    if ctx.config.odoo.partners == Partners::Create {
        gate::pass(ctx, Work::Partners).await?;
        partners::create_for(ctx, writer, contracts, report).await?;
    }
    if batch::write_all(ctx, batch::cut_contracts(contracts), writer, report).await? > 0 {
        return Err(Cause::Contended.into());
    }
    Ok(())
}
