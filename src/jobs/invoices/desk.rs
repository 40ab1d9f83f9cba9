//! What all batches of one account share, and what one of them is planned from. Writes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::Taxes;
use super::create::Options;
use super::saved::Promise;
use crate::config;
use crate::db::Tx;
use crate::domain::{Account, AccountingEntityId, Kind, Series, Skip};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::odoo::{Author, document};
use crate::plan::document::{Books, Earning, History, Reversed};
use crate::plan::documents::{FollowView, NewDocument, Rules, View};
use crate::plan::{Links, Owner};
use crate::store::claims::Claim;
use crate::store::{drift, ledger, links, wallet};

/// An account, and what is the same for all its documents.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) ctx: &'a Context,
    pub(super) account: &'a Account,
    pub(super) series: Series,
    pub(super) author: Author,
    pub(super) rules: Rules,
    /// What was previewed, if somebody saved it: that and nothing else is made.
    pub(super) promise: Option<Promise<'a>>,
    /// Documents that carry the reference of an earning of which nothing is remembered: our schema was lost, and so was
    /// what pointed to them.
    pub(super) by_reference: BTreeMap<(i32, Kind), Vec<i32>>,
    /// Whose ledger tells which money a refund gives back.
    entity: Option<AccountingEntityId>,
}

/// Documents that a dry run has planned before, and that are nowhere to be read.
#[derive(Debug, Default)]
pub(super) struct Planned {
    pub(super) history: History,
    /// What a credit note takes from them, by Upwork's id of the earning.
    pub(super) invoices: BTreeMap<String, Reversed>,
}

impl Planned {
    /// A document that would be made.
    pub(super) fn add(&mut self, new: &NewDocument) {
        self.history.add_document(&new.document);
        if new.kind == Kind::Invoice {
            let first = new.document.lines.first().map(|line| line.account_id);
            let reversed = Reversed { id: None, partner_id: new.document.header.partner_id, account_id: first };
            self.invoices.insert(new.upwork_id.clone(), reversed);
        }
    }
}

impl<'a> Desk<'a> {
    pub(super) async fn new(ctx: &'a Context, account: &'a Account, options: Options) -> Result<Self, Error> {
        let wallet = wallet::get(&ctx.db, account.id).await?;
        Ok(Self {
            ctx,
            account,
            series: ctx.series().await?,
            author: ctx.author().await?,
            rules: rules(ctx, options),
            promise: None,
            by_reference: BTreeMap::new(),
            entity: wallet.map(|wallet| wallet.entity),
        })
    }

    /// In whose name and by what right documents are written.
    pub(super) fn writer<'c>(&self, claim: &'c Claim) -> Writer<'c> {
        let owner = Owner { account: self.account.id, company_id: self.account.company_id };
        Writer { owner, author: self.author.clone(), claim }
    }

    /// Everything that documents are planned from that these earnings lack; and those that cannot be read.
    pub(super) async fn view(&self, tx: &mut Tx, ids: &[i32], planned: &Planned) -> Result<(View, Vec<Skip>), Error> {
        let (earnings, skipped) = document::earnings(tx, ids).await?;
        let links = self.links(tx, &earnings).await?;
        let by_reference = self.found(&earnings);
        let found =
            |kind| by_reference.iter().filter(move |((_, of), _)| *of == kind).flat_map(|(_, ids)| ids).copied();
        let invoices: Vec<i32> =
            earnings.iter().filter_map(|earning| earning.invoice_id).chain(found(Kind::Invoice)).collect();
        let fees_on = if invoices.is_empty() { BTreeSet::new() } else { document::fees_on(tx, &invoices).await? };
        let reversed = self.reversed(tx, &earnings, planned).await?;
        let mut books = self.books(tx, &earnings, &reversed).await?;
        books.history.extend(&planned.history);
        let lost = |earning: &Earning, kind, id: Option<i32>| {
            let link = links.get(kind, &earning.upwork_id).filter(|link| !link.gone && id.is_none());
            link.map(|link| link.odoo_id)
        };
        let lost: Vec<i32> = earnings
            .iter()
            .flat_map(|earning| {
                [
                    lost(earning, Kind::Invoice, earning.invoice_id),
                    lost(earning, Kind::FeeEntry, earning.journal_entry_id),
                ]
            })
            .flatten()
            .chain(found(Kind::Invoice))
            .chain(found(Kind::FeeEntry))
            .collect();
        let unattached = document::unattached(tx, &lost).await?;
        Ok((View { earnings, books, links, fees_on, reversed, unattached, by_reference, rules: self.rules }, skipped))
    }

    /// Of these earnings, what was found by reference.
    fn found(&self, earnings: &[Earning]) -> BTreeMap<(i32, Kind), Vec<i32>> {
        let keys = earnings.iter().flat_map(|earning| [(earning.id, Kind::Invoice), (earning.id, Kind::FeeEntry)]);
        keys.filter_map(|key| Some((key, self.by_reference.get(&key)?.clone()))).collect()
    }

    /// Everything that documents follow by. `accepts`: corrections of today may be planned too.
    pub(super) async fn follow_view(&self, tx: &mut Tx, ids: &[i32], accepts: bool) -> Result<FollowView, Error> {
        let (earnings, _) = document::earnings(tx, ids).await?;
        let links = self.links(tx, &earnings).await?;
        let moves: Vec<i32> =
            earnings.iter().flat_map(|earning| [earning.invoice_id, earning.journal_entry_id]).flatten().collect();
        let moves = document::moves(tx, &moves).await?;
        let reversed = self.reversed(tx, &earnings, &Planned::default()).await?;
        let today = self.ctx.clock.now().date_naive();
        let of_today = earnings.iter().filter(|_| accepts).map(|earning| Earning { date: today, ..earning.clone() });
        let all: Vec<Earning> = earnings.iter().cloned().chain(of_today).collect();
        let books = self.books(tx, &all, &reversed).await?;
        let mut open = BTreeMap::new();
        let keys: Vec<String> = earnings.iter().map(|earning| earning.upwork_id.clone()).collect();
        for kind in [Kind::Invoice, Kind::FeeEntry] {
            let found = drift::of_records(tx, self.account.id, kind, &keys).await?;
            open.extend(found.into_iter().map(|(id, drift)| ((kind, id), drift)));
        }
        Ok(FollowView { earnings, books, links, moves, reversed, open, rules: self.rules })
    }

    async fn books(
        &self,
        tx: &mut Tx,
        earnings: &[Earning],
        reversed: &BTreeMap<i32, Reversed>,
    ) -> Result<Books, Error> {
        let today = self.ctx.clock.now().date_naive();
        let others: Vec<i32> = reversed.values().filter_map(|invoice| invoice.partner_id).collect();
        let asked = document::Asked { series: self.series, author: &self.author, earnings, others: &others, today };
        Ok(document::books(tx, &asked).await?)
    }

    async fn links(&self, tx: &mut Tx, earnings: &[Earning]) -> Result<Links, Error> {
        let keys: Vec<String> = earnings.iter().map(|earning| earning.upwork_id.clone()).collect();
        let mut all = links::of_records(tx, self.account.id, Kind::Invoice, &keys).await?;
        all.extend(links::of_records(tx, self.account.id, Kind::FeeEntry, &keys).await?);
        Ok(all)
    }

    /// Which of these records give money back, and whose money that is.
    pub(super) async fn refunds(&self, tx: &mut Tx, records: &[String]) -> Result<BTreeMap<String, String>, Error> {
        match &self.entity {
            Some(entity) if !records.is_empty() => Ok(ledger::refunds(tx, entity, records).await?),
            _ => Ok(BTreeMap::new()),
        }
    }

    /// What the credit notes of these earnings take from invoices, by row id of the earning.
    async fn reversed(
        &self,
        tx: &mut Tx,
        earnings: &[Earning],
        planned: &Planned,
    ) -> Result<BTreeMap<i32, Reversed>, Error> {
        let refunds = earnings.iter().filter(|earning| earning.is_refund());
        let records: Vec<String> = refunds.clone().map(|earning| earning.upwork_id.clone()).collect();
        let target_of = self.refunds(tx, &records).await?;
        if target_of.is_empty() {
            return Ok(BTreeMap::new());
        }
        let targets: Vec<String> = target_of.values().cloned().collect();
        let there = document::invoices_of(tx, self.account.id, &targets).await?;
        let of = |target: &String| there.get(target).or_else(|| planned.invoices.get(target)).copied();
        Ok(refunds.filter_map(|earning| Some((earning.id, of(target_of.get(&earning.upwork_id)?)?))).collect())
    }
}

/// Which taxes stand on invoices; `None`: nobody has said it.
pub(crate) fn configured_taxes(ctx: &Context) -> Option<Taxes> {
    ctx.config.odoo.taxes.map(|taxes| match taxes {
        config::Taxes::None => Taxes::None,
        config::Taxes::Odoo => Taxes::Odoo,
    })
}

fn rules(ctx: &Context, options: Options) -> Rules {
    let taxes = options.taxes.or(configured_taxes(ctx));
    Rules { guards: options.guards, taxes, again: options.again, only: options.only }
}
