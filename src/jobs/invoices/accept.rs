//! A person's decision for Upwork's side, written into an earning and its documents.

use super::JOB;
use super::batch::{self, insist};
use super::create::Options;
use super::desk::Desk;
use crate::db::Tx;
use crate::domain::{Account, Kind, RecordId};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::run::{under_heartbeat, with_claim};
use crate::jobs::{earnings, gate};
use crate::odoo::document;
use crate::odoo::schema::Work;
use crate::plan::documents::{Accepted, accept as plan_accept};
use crate::store::claims::Claim;
use crate::store::drift::{self, Decision, Item};
use crate::store::links;

/// Writes Upwork's side of an open item: into drafts, and beside what is posted as a draft of the difference.
///
/// # Errors
/// [`Error::Fail`] if it cannot be done, [`Error::Retry`] if earnings are being written just now. Then nothing was written.
pub async fn accept(ctx: &Context, account: &Account, item: &Item) -> Result<(), Error> {
    gate::pass(ctx, Work::Earnings).await?;
    gate::pass(ctx, Work::Documents).await?;
    let held = with_claim(ctx, account.id, JOB).await?;
    let done = under_heartbeat(ctx, held.claim(), accept_under(ctx, account, held.claim(), item)).await;
    held.release(ctx).await;
    done
}

async fn accept_under(ctx: &Context, account: &Account, claim: &Claim, item: &Item) -> Result<(), Error> {
    let desk = Desk::new(ctx, account, Options::default()).await?;
    let writer = desk.writer(claim);
    insist!(ctx, attempt(&desk, &writer, item))
}

async fn attempt(desk: &Desk<'_>, writer: &Writer<'_>, item: &Item) -> Result<(), Error> {
    let (ids, now) = ([item.drift.record.id], desk.ctx.clock.now());
    let (kind, record) = (item.drift.kind, &item.drift.upwork_id);
    let mut tx = batch::begin(desk, writer, &ids).await?;
    batch::lock_documents(&mut tx, &ids).await?;
    if kind == Kind::Earning {
        earnings::accept(&mut tx, desk.ctx, writer, &RecordId::new(record.clone())).await?;
    }
    let view = desk.follow_view(&mut tx, &ids, true).await?;
    let gone = || Error::fail("the earning is gone from Odoo; the next run closes the item");
    let earning = view.earnings.first().ok_or_else(gone)?;
    let kinds = if kind == Kind::Earning { vec![Kind::Invoice, Kind::FeeEntry] } else { vec![kind] };
    for kind in kinds {
        let accepted = plan_accept(&view, kind, earning, item.id).map_err(|obstacle| {
            Error::fail(format!("{obstacle}, so nothing was written: {}", obstacle.cure(record)))
        })?;
        if let Some(accepted) = accepted {
            write(&mut tx, desk, accepted).await?;
        }
    }
    drift::finish(&mut tx, desk.account.id, kind, std::slice::from_ref(record), Decision::Accepted, now).await?;
    Ok(tx.commit().await?)
}

async fn write(tx: &mut Tx, desk: &Desk<'_>, accepted: Accepted) -> Result<(), Error> {
    let mut kept = vec![accepted.link];
    document::change(tx, desk.series, accepted.update.as_slice(), &desk.author).await?;
    if let Some(new) = &accepted.correction {
        let rows = document::write(tx, desk.series, &[&new.document], &desk.author).await?;
        kept.extend(rows.iter().map(|row| new.keep(*row)));
    }
    Ok(links::record(tx, desk.account.id, &kept, desk.ctx.clock.now()).await?)
}
