//! Earnings of which somebody asks for documents: each is answered with what became of it.

use std::collections::BTreeMap;

use super::act::account_of;
use super::answer::{Answer, State};
use crate::domain::{AccountId, Kind};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::invoices::{self, Done, Options, Wanted};
use crate::odoo::owners;
use crate::store::requests::Request;

/// Makes the documents of these earnings.
///
/// # Errors
/// [`Error::Retry`] if others are in the way, [`Error::Fail`] if nothing could be done for any earning.
pub(super) async fn of_earnings(ctx: &Context, request: &Request) -> Result<Answer, Error> {
    let owners = owners::of_earnings(&ctx.db, &request.ids).await?;
    let mut answer = Answer::default();
    let mut by_account: BTreeMap<AccountId, Vec<(i32, String)>> = BTreeMap::new();
    for id in &request.ids {
        match owners.get(id) {
            None => answer.add(*id, State::Refused, "the earning is gone"),
            Some((owner, _)) if !request.company_ids.contains(&owner.company_id) => {
                answer.add(*id, State::Refused, "the earning belongs to a company that you do not work in");
            }
            Some((_, None)) => answer.add(*id, State::Refused, "the earning is none of Upwork's"),
            Some((owner, Some(record))) => by_account.entry(owner.account).or_default().push((*id, record.clone())),
        }
    }
    for (id, earnings) in by_account {
        match account_of(ctx, request, id).await? {
            Err(reason) => earnings.iter().for_each(|(id, _)| answer.add(*id, State::Refused, reason)),
            Ok(account) => {
                let rows = earnings.iter().map(|(id, _)| *id).collect();
                let wanted = Wanted { rows: Some(rows), ..Wanted::default() };
                let done = invoices::create(ctx, &account, &wanted, Options::default()).await?;
                for (id, record) in &earnings {
                    let (state, told) = told(&done, *id, record);
                    answer.add(*id, state, told);
                }
            }
        }
    }
    answer.records.sort_by_key(|record| record.id);
    Ok(answer)
}

/// What became of an earning, in words.
fn told(done: &Done, id: i32, record: &str) -> (State, String) {
    let made: Vec<&str> = done
        .made
        .iter()
        .filter(|new| new.earning == id)
        .map(|new| document(new.kind, new.document.header.move_type))
        .collect();
    let left: Vec<String> = done
        .report
        .skipped
        .iter()
        .filter(|skip| skip.id == record)
        .map(|skip| match &skip.cure {
            Some(cure) => format!("{} ({cure})", skip.reason),
            None => skip.reason.clone(),
        })
        .collect();
    match (made.is_empty(), left.is_empty()) {
        (true, true) if done.there.contains(&id) => (State::There, "it has an invoice already".to_owned()),
        (true, true) => (State::Left, "it changed just now; try again".to_owned()),
        (false, true) => (State::Made, format!("{} made", made.join(" and "))),
        (true, false) => (State::Left, left.join("; ")),
        (false, false) => (State::Left, format!("{} made, but {}", made.join(" and "), left.join("; "))),
    }
}

const fn document(kind: Kind, move_type: invoices::MoveType) -> &'static str {
    match (kind, move_type) {
        (Kind::FeeEntry, _) => "a fee entry",
        (_, invoices::MoveType::OutRefund) => "a credit note",
        _ => "an invoice",
    }
}
