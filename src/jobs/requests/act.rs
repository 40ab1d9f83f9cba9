//! Doing what a request asks for. The records are looked at again: their ids came from outside.

use std::collections::BTreeMap;

use super::answer::{Answer, State};
use super::invoices::of_earnings;
use crate::domain::{Account, AccountId, ContractId, Job, Outcome, RunReport};
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::jobs::run::Ran;
use crate::jobs::runner::run_on_request;
use crate::jobs::timesheets::{self, Done, Options, Wanted};
use crate::jobs::{connect, probe};
use crate::odoo::{account, owners};
use crate::store::requests::Request;

/// Does it and answers what came of it.
///
/// # Errors
/// [`Error::Retry`] if others are in the way, [`Error::Fail`] if nothing could be done for any record.
pub(super) async fn act(ctx: &Context, request: &Request) -> Result<Answer, Error> {
    match (request.action.as_str(), request.model.as_str()) {
        ("create_timesheets", "upwork.timelog") => of_timelogs(ctx, request).await,
        ("create_timesheets", "upwork.contract") => of_contracts(ctx, request).await,
        ("create_invoices", "upwork.earning") => of_earnings(ctx, request).await,
        (
            "sync" | "sync_contracts" | "sync_timelogs" | "sync_earnings" | "sync_tokens" | "test" | "disconnect",
            "upwork.account",
        ) => of_accounts(ctx, request).await,
        (action, model) => {
            let mut answer = Answer::default();
            for id in &request.ids {
                answer.add(*id, State::Refused, format!("{action:?} is nothing that this program does for {model}"));
            }
            Ok(answer)
        }
    }
}

/// The account, if it is there and of a company that the user works in.
pub(super) async fn account_of(
    ctx: &Context,
    request: &Request,
    id: AccountId,
) -> Result<Result<Account, &'static str>, Error> {
    Ok(match account::by_id(&ctx.db, id).await? {
        None => Err("the Upwork account is archived or gone"),
        Some(account) if !request.company_ids.contains(&account.company_id) => {
            Err("the Upwork account belongs to a company that you do not work in")
        }
        Some(account) => Ok(account),
    })
}

async fn of_accounts(ctx: &Context, request: &Request) -> Result<Answer, Error> {
    let mut answer = Answer::default();
    for id in &request.ids {
        match account_of(ctx, request, AccountId(*id)).await? {
            Err(reason) => answer.add(*id, State::Refused, reason),
            Ok(account) => match of_account(ctx, &request.action, account).await {
                Ok((state, told)) => answer.add(*id, state, told),
                Err(e) if e.is_transient() => return Err(e),
                Err(e) => answer.add(*id, State::Refused, e.to_string()),
            },
        }
    }
    Ok(answer)
}

async fn of_account(ctx: &Context, action: &str, account: Account) -> Result<(State, String), Error> {
    let jobs: &[Job] = match action {
        "test" => {
            let who = probe::connection(ctx, &account).await?;
            return Ok((State::Done, format!("the connection lives: {}, syncing {}", who.user_name, who.tenant.name)));
        }
        "disconnect" => {
            connect::disconnect(ctx, account.id).await?;
            return Ok((State::Done, "the account is disconnected".to_owned()));
        }
        "sync_contracts" => &[Job::Contracts],
        "sync_timelogs" => &[Job::Timelogs],
        "sync_earnings" => &[Job::Earnings],
        "sync_tokens" => &[Job::Tokens],
        _ => &[Job::Contracts, Job::Timelogs, Job::Earnings],
    };
    let (mut state, mut told) = (State::Done, Vec::new());
    for job in jobs {
        match Box::pin(run_on_request(ctx, account.clone(), *job)).await? {
            Ran::Report(report) => {
                state = state.max(if report.outcome() == Outcome::Done { State::Done } else { State::Left });
                told.push(sentence(&report));
            }
            Ran::DoneBefore => told.push(format!("{job}: done before")),
            Ran::Busy => return Err(Error::Retry(Cause::Told(format!("{job} is running just now")))),
        }
    }
    Ok((state, told.join("; ")))
}

/// What a run did, and what it left first.
fn sentence(report: &RunReport) -> String {
    match report.skipped.first() {
        Some(skip) => format!("{report} (first: {skip})"),
        None => report.to_string(),
    }
}

async fn of_timelogs(ctx: &Context, request: &Request) -> Result<Answer, Error> {
    let owners = owners::of_timelogs(&ctx.db, &request.ids).await?;
    let mut answer = Answer::default();
    let mut by_account: BTreeMap<AccountId, Vec<i32>> = BTreeMap::new();
    for id in &request.ids {
        match owners.get(id) {
            None => answer.add(*id, State::Refused, "the time log is gone"),
            Some(owner) if !request.company_ids.contains(&owner.company_id) => {
                answer.add(*id, State::Refused, "the time log belongs to a company that you do not work in");
            }
            Some(owner) => by_account.entry(owner.account).or_default().push(*id),
        }
    }
    for (id, timelogs) in by_account {
        match account_of(ctx, request, id).await? {
            Err(reason) => timelogs.iter().for_each(|id| answer.add(*id, State::Refused, reason)),
            Ok(account) => {
                let wanted = Wanted { timelogs: Some(timelogs), ..Wanted::default() };
                let done = timesheets::create(ctx, &account, &wanted, Options::default()).await?;
                tell_each(&mut answer, &done);
            }
        }
    }
    answer.records.sort_by_key(|record| record.id);
    Ok(answer)
}

fn tell_each(answer: &mut Answer, done: &Done) {
    done.made.iter().for_each(|id| answer.add(*id, State::Made, "a timesheet was made"));
    done.there.iter().for_each(|id| answer.add(*id, State::There, "it has a timesheet already"));
    for (log, left) in &done.left {
        answer.add(log.id, State::Left, left.told(&log.key()));
    }
}

async fn of_contracts(ctx: &Context, request: &Request) -> Result<Answer, Error> {
    let owners = owners::of_contracts(&ctx.db, &request.ids).await?;
    let mut answer = Answer::default();
    for id in &request.ids {
        let (account, contract) = match owners.get(id) {
            None => {
                answer.add(*id, State::Refused, "the contract is gone");
                continue;
            }
            Some(owner) => (account_of(ctx, request, owner.account).await?, owner.contract.clone()),
        };
        match (account, contract) {
            (Err(reason), _) => answer.add(*id, State::Refused, reason),
            (_, None) => answer.add(*id, State::Refused, "the contract is none of Upwork's"),
            (Ok(account), Some(contract)) => {
                let (state, told) = of_contract(ctx, &account, contract).await?;
                answer.add(*id, state, told);
            }
        }
    }
    Ok(answer)
}

async fn of_contract(ctx: &Context, account: &Account, contract: ContractId) -> Result<(State, String), Error> {
    let wanted = Wanted { contract: Some(contract), ..Wanted::default() };
    let done = timesheets::create(ctx, account, &wanted, Options::default()).await?;
    let made = done.made.len();
    let noun = if made == 1 { "timesheet was" } else { "timesheets were" };
    Ok(match (made, done.report.skipped.first()) {
        (made, Some(skip)) => (State::Left, format!("{made} {noun} made; {skip}")),
        (0, None) => (State::There, "there was no timesheet to make".to_owned()),
        (made, None) => (State::Made, format!("{made} {noun} made")),
    })
}
