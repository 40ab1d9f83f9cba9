//! One batch of earnings: locked, looked at, planned and written in one transaction.

use std::collections::BTreeSet;

use crate::db::Tx;
use crate::domain::{Account, Kind, Series};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::odoo::{Author, document};
use crate::plan::document::{Document, History};
use crate::plan::documents::{Documents, Rules, documents};
use crate::plan::{LinkChange, Links};
use crate::store::{claims, links};

/// Attempts before a batch is given up.
const ATTEMPTS: u32 = 5;

/// What planning a batch needs beside its earnings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Desk<'a> {
    pub(super) ctx: &'a Context,
    pub(super) account: &'a Account,
    pub(super) series: Series,
    pub(super) author: &'a Author,
    pub(super) rules: Rules,
}

/// Looks and plans; writes nothing. `planned` counts documents that were planned before and are not written.
pub(super) async fn plan(tx: &mut Tx, desk: &Desk<'_>, ids: &[i32], planned: &History) -> Result<Documents, Error> {
    let (earnings, skipped) = document::earnings(tx, ids).await?;
    let keys: Vec<String> = earnings.iter().map(|earning| earning.upwork_id.clone()).collect();
    let links = remembered(tx, desk.account, &keys).await?;
    let invoices: Vec<i32> = earnings.iter().filter_map(|earning| earning.invoice_id).collect();
    let fees_on = if invoices.is_empty() { BTreeSet::new() } else { document::fees_on(tx, &invoices).await? };
    let today = desk.ctx.clock.now().date_naive();
    let asked = document::Asked { series: desk.series, author: desk.author, earnings: &earnings, today };
    let mut books = document::books(tx, &asked).await?;
    books.history.extend(planned);
    let mut done = documents(&earnings, &books, &links, &fees_on, desk.rules);
    done.skipped.extend(skipped);
    Ok(done)
}

async fn remembered(tx: &mut Tx, account: &Account, keys: &[String]) -> Result<Links, Error> {
    let mut all = links::of_records(tx, account.id, Kind::Invoice, keys).await?;
    all.extend(links::of_records(tx, account.id, Kind::FeeEntry, keys).await?);
    Ok(all)
}

/// Makes the documents of these earnings, again if others were in the way.
pub(super) async fn write(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Documents, Error> {
    for _ in 1..ATTEMPTS {
        if desk.ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        match try_write(desk, writer, ids).await {
            Err(Error::Retry(cause)) if !matches!(cause, Cause::Store(crate::store::Error::Lost { .. })) => {
                tracing::debug!(error = %cause, "others were in the way; looking again");
            }
            done => return done.map_err(lost),
        }
    }
    try_write(desk, writer, ids).await.map_err(lost)
}

/// A claim that is lost is a run that another replica goes on with.
fn lost(error: Error) -> Error {
    match error {
        Error::Retry(Cause::Store(crate::store::Error::Lost { .. }))
        | Error::Fail(Cause::Store(crate::store::Error::Lost { .. })) => Cause::TakenOver.into(),
        error => error,
    }
}

async fn try_write(desk: &Desk<'_>, writer: &Writer<'_>, ids: &[i32]) -> Result<Documents, Error> {
    let mut tx = desk.ctx.db.begin().await?;
    claims::hold(&mut tx, writer.claim).await?;
    document::lock(&mut tx, ids).await?;
    let planned = plan(&mut tx, desk, ids, &History::default()).await?;
    if planned.is_empty() {
        tx.rollback().await?;
        return Ok(planned);
    }
    let drafts: Vec<&Document> = planned.new.iter().map(|new| &new.document).collect();
    let rows = document::write(&mut tx, desk.series, &drafts, desk.author).await?;
    let made = planned.new.iter().zip(&rows);
    let pointers: Vec<_> = made.clone().map(|(new, row)| (new.earning, new.kind, *row)).collect();
    document::point(&mut tx, &pointers, desk.author).await?;
    let links: Vec<LinkChange> = planned.links.iter().cloned().chain(made.map(|(new, row)| new.keep(*row))).collect();
    links::record(&mut tx, desk.account.id, &links, desk.ctx.clock.now()).await?;
    tx.commit().await?;
    Ok(planned)
}
