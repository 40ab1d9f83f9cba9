//! What waits for a person's decision, and the decision.

use super::context::Context;
use super::error::Error;
use super::{gate, invoices, timesheets};
use crate::domain::{Account, Kind};
use crate::odoo::account;
pub use crate::plan::drift::Side;
use crate::store::drift;
pub use crate::store::drift::Item;

/// What is open, of one account or of all.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn list(ctx: &Context, account: Option<&Account>) -> Result<Vec<Item>, Error> {
    gate::our_schema(ctx).await?;
    Ok(drift::list(&ctx.db, account.map(|account| account.id)).await?)
}

/// One item, decided or not.
///
/// # Errors
/// [`Error::Fail`] if there is none of this number.
pub async fn get(ctx: &Context, id: i64) -> Result<Item, Error> {
    gate::our_schema(ctx).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let item = drift::get(&mut view, id).await?;
    view.rollback().await?;
    item.ok_or_else(|| {
        Error::fail(format!("there is no drift item {id}; `upwork-odoo drift list` shows those that are open"))
    })
}

/// Takes Upwork's side: the document says what Upwork says from now on.
///
/// # Errors
/// [`Error::Fail`] if it was decided already, or Odoo's rules forbid it; then nothing was written.
pub async fn accept(ctx: &Context, id: i64) -> Result<Item, Error> {
    let item = get(ctx, id).await?;
    if let Some(at) = item.decided_at {
        return Err(Error::fail(format!(
            "drift item {id} was decided already, on {}",
            at.format("%Y-%m-%d %H:%M UTC")
        )));
    }
    let Some(account) = account::by_id(&ctx.db, item.account).await? else {
        return Err(Error::fail(format!("the Upwork account of drift item {id} is archived or gone")));
    };
    match item.drift.kind {
        Kind::Timesheet => timesheets::accept(ctx, &account, &item).await?,
        Kind::Earning | Kind::Invoice | Kind::FeeEntry => invoices::accept(ctx, &account, &item).await?,
        kind => return Err(Error::fail(format!("a {kind} cannot be decided here"))),
    }
    get(ctx, id).await
}
