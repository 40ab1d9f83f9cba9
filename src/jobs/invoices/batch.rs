//! One batch of earnings: locked, looked at, planned and written in one transaction.

use super::desk::{Desk, Planned};
use crate::db::Tx;
use crate::domain::Kind;
pub(super) use crate::jobs::attempts::insist;
use crate::jobs::batch::Writer;
use crate::jobs::error::Error;
use crate::odoo::document;
use crate::plan::LinkChange;
use crate::plan::document::Document;
use crate::plan::documents::{Documents, Followed, documents, follow as plan_follow};
use crate::store::drift::Decision;
use crate::store::{claims, drift, links};

/// Earnings in one transaction: locks are to be short, for Odoo's users wait for them.
pub(super) const SIZE: usize = 500;

/// Looks and plans; writes nothing.
pub(super) async fn plan(tx: &mut Tx, desk: &Desk<'_>, ids: &[i32], planned: &Planned) -> Result<Documents, Error> {
    let (view, skipped) = desk.view(tx, ids, planned).await?;
    let mut done = documents(&view);
    done.skipped.extend(skipped);
    Ok(done)
}

/// Begins a batch: whoever else writes these earnings, or documents of their companies, is waited for.
pub(super) async fn begin(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Tx, Error> {
    let mut tx = desk.ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    document::lock(&mut tx, ids).await?;
    Ok(tx)
}

/// Makes the documents of these earnings.
pub(super) async fn make(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Documents, Error> {
    let mut tx = begin(desk, writer, ids).await?;
    let planned = plan(&mut tx, desk, ids, &Planned::default()).await?;
    if let Some(promise) = desk.promise {
        promise.hold(ids, &planned)?;
    }
    if planned.is_empty() {
        tx.rollback().await?;
        return Ok(planned);
    }
    let drafts: Vec<&Document> = planned.new.iter().map(|new| &new.document).collect();
    let rows = document::write(&mut tx, desk.series, &drafts, &desk.author).await?;
    let made = planned.new.iter().zip(&rows);
    let new = made.clone().map(|(new, row)| (new.earning, new.kind, *row));
    let pointers: Vec<_> = planned.again.iter().copied().chain(new).collect();
    document::point(&mut tx, &pointers, &desk.author).await?;
    let links: Vec<LinkChange> = planned.links.iter().cloned().chain(made.map(|(new, row)| new.keep(*row))).collect();
    links::record(&mut tx, desk.account.id, &links, desk.ctx.clock.now()).await?;
    tx.commit().await?;
    Ok(planned)
}

/// What would become of the documents of these earnings. Nothing is locked.
pub(super) async fn look_at(desk: &Desk<'_>, ids: &[i32]) -> Result<Followed, Error> {
    let mut view = desk.ctx.db.begin_read_only().await?;
    let followed = plan_follow(&desk.follow_view(&mut view, ids, false).await?);
    view.rollback().await?;
    Ok(followed)
}

/// Lets the documents of these earnings follow, and remembers those that may not. The documents are locked first, then
/// looked at.
pub(super) async fn follow(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Followed, Error> {
    let (account, now) = (desk.account.id, desk.ctx.clock.now());
    let mut tx = begin(desk, writer, ids).await?;
    lock_documents(&mut tx, ids).await?;
    let followed = plan_follow(&desk.follow_view(&mut tx, ids, false).await?);
    document::change(&mut tx, desk.series, &followed.updates, &desk.author).await?;
    links::record(&mut tx, account, &followed.links, now).await?;
    drift::open(&mut tx, account, &followed.drift, now).await?;
    for kind in [Kind::Invoice, Kind::FeeEntry] {
        let settled: Vec<String> =
            followed.settled.iter().filter(|(of, _)| *of == kind).map(|(_, id)| id.clone()).collect();
        drift::finish(&mut tx, account, kind, &settled, Decision::Settled, now).await?;
    }
    tx.commit().await?;
    Ok(followed)
}

/// Locks the documents that these earnings point to.
pub(super) async fn lock_documents(tx: &mut Tx, ids: &[i32]) -> Result<(), Error> {
    let (earnings, _) = document::earnings(tx, ids).await?;
    let moves: Vec<i32> =
        earnings.iter().flat_map(|earning| [earning.invoice_id, earning.journal_entry_id]).flatten().collect();
    Ok(document::lock_moves(tx, &moves).await?)
}

/// Takes documents of these earnings into memory that nothing is remembered of. Writes nothing into Odoo's tables.
pub(super) async fn adopt(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<(), Error> {
    let mut tx = begin(desk, writer, ids).await?;
    let planned = plan(&mut tx, desk, ids, &Planned::default()).await?;
    let kept: Vec<LinkChange> =
        planned.links.into_iter().filter(|change| matches!(change, LinkChange::Keep { .. })).collect();
    links::record(&mut tx, desk.account.id, &kept, desk.ctx.clock.now()).await?;
    Ok(tx.commit().await?)
}
