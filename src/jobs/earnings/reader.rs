//! Reads the ledger from Upwork, month by month, and what Upwork knows of the contracts that its rows name. No
//! transaction is open meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Account, AccountingEntityId, Contract, ContractId, Kind, LedgerEntry, LedgerRow, Month, RunReport, TermId,
};
use crate::jobs::Budget;
use crate::jobs::context::Context;
use crate::jobs::contracts::{take, whose};
use crate::jobs::error::Error;
use crate::odoo::snapshot;
use crate::plan::{Evidence, FoundBy, found_before};
use crate::store::{ledger, links};
use crate::upwork::{self, Fetched, Session, Tokens};

/// Upwork, asked in an account's name, and what is known of its contracts.
pub struct Reader<T> {
    session: Session<T, Budget>,
    /// What tells to which contract a row belongs.
    pub evidence: Evidence,
    /// Contracts that are in Odoo, or were.
    known: BTreeSet<ContractId>,
    /// Contracts and terms that Upwork was asked for by this run.
    asked: BTreeSet<String>,
    /// Upwork will not tell this key about terms.
    no_terms: bool,
}

/// What Upwork answered for a month.
#[derive(Debug)]
pub struct Answer {
    /// The month.
    pub month: Month,
    /// Its rows, or why they cannot be had.
    fetched: Result<Fetched<LedgerRow>, Error>,
}

/// What a month's answer says.
#[derive(Clone, Debug)]
pub struct Read {
    /// The month.
    pub month: Month,
    /// Its rows.
    pub rows: Vec<LedgerRow>,
    /// Why it is not whole, if it is not.
    pub gaps: Option<String>,
}

impl<T: Tokens> Reader<T> {
    /// Finds out in whose name to ask, that Upwork answers in that name, and whose wallet that is.
    pub async fn open(ctx: &Context, account: &Account, tokens: T) -> Result<(Self, AccountingEntityId), Error> {
        let who = whose(ctx, account).await?;
        let session = ctx.upwork.session(tokens, Some(who.tenant.organization_id));
        upwork::check_tenant(&session).await?;
        let entity = upwork::accounting_entity(&session).await?;
        let mut reader = Self {
            session,
            evidence: Evidence::default(),
            known: BTreeSet::new(),
            asked: BTreeSet::new(),
            no_terms: false,
        };
        reader.look_around(ctx, account, &entity).await?;
        Ok((reader, entity))
    }

    /// Reads what is known of contracts: at the beginning, and after some were made.
    pub async fn look_around(
        &mut self,
        ctx: &Context,
        account: &Account,
        entity: &AccountingEntityId,
    ) -> Result<(), Error> {
        let mut view = ctx.db.begin_read_only().await?;
        let mut evidence = ledger::evidence(&mut view, account.id, entity).await?;
        let linked = links::of_kind(&mut view, account.id, Kind::Contract).await?;
        view.rollback().await?;
        evidence.terms.append(&mut self.evidence.terms);
        for (contract, names) in std::mem::take(&mut self.evidence.freelancers) {
            evidence.freelancers.entry(contract).or_default().extend(names);
        }
        self.evidence = evidence;
        self.known = snapshot::known_contract_ids(&ctx.db, account.id).await?.into_iter().collect();
        self.known.extend(linked.of(Kind::Contract).map(|(id, _)| ContractId::new(id)));
        Ok(())
    }

    /// Asks Upwork for a month.
    pub async fn ask(&self, entity: &AccountingEntityId, month: Month) -> Answer {
        let (from, to) = (month.first_day(), month.last_day());
        let fetched = upwork::transactions(&self.session, entity, from, to).await;
        Answer { month, fetched: fetched.map_err(Error::from) }
    }

    /// What a month's answer says.
    ///
    /// # Errors
    /// Why there is none.
    pub fn read(&mut self, answer: Answer, report: &mut RunReport) -> Result<Read, Error> {
        let Answer { month, fetched } = answer;
        let fetched = fetched?;
        let gaps = fetched
            .partial
            .then(|| fetched.notes.first().cloned().unwrap_or_else(|| "Upwork answered with gaps".to_owned()));
        let rows = take(fetched, report);
        self.evidence.learn(&rows);
        Ok(Read { month, rows, gaps })
    }

    /// Asks for the contracts of terms that are not known. Answers what was learnt. Rows of which something as good is
    /// known already are not asked for.
    pub async fn terms(
        &mut self,
        ctx: &Context,
        account: &Account,
        rows: &[LedgerRow],
        report: &mut RunReport,
    ) -> Result<BTreeMap<TermId, ContractId>, Error> {
        let mut learnt = BTreeMap::new();
        for term in self.unknown_terms(ctx, account, rows).await? {
            if self.no_terms || !self.asked.insert(term.to_string()) {
                continue;
            }
            match upwork::contract_of_term(&self.session, &term).await {
                Ok(Some(contract)) => {
                    learnt.insert(term, contract);
                }
                Ok(None) => {}
                Err(error) if error.is_denial() => {
                    self.no_terms = true;
                    report.notes.push(format!("rows of the ledger are assigned to contracts without terms: {error}"));
                }
                Err(error) => return Err(error.into()),
            }
        }
        self.evidence.terms.extend(learnt.clone());
        Ok(learnt)
    }

    async fn unknown_terms(
        &self,
        ctx: &Context,
        account: &Account,
        rows: &[LedgerRow],
    ) -> Result<BTreeSet<TermId>, Error> {
        let is_known = |contract: ContractId| self.known.contains(&contract);
        let unknown: Vec<(&LedgerRow, &TermId)> = rows
            .iter()
            .filter(|row| matches!(row.entry(), LedgerEntry::Earning(_)))
            .filter(|row| !row.described_contract().is_some_and(is_known))
            .filter_map(|row| Some((row, row.related_assignment.as_ref()?)))
            .filter(|(_, term)| !self.evidence.terms.contains_key(*term) && !is_known(ContractId::new(term.as_str())))
            .collect();
        if unknown.is_empty() {
            return Ok(BTreeSet::new());
        }
        let records: Vec<String> = unknown.iter().map(|(row, _)| row.id.to_string()).collect();
        let mut view = ctx.db.begin_read_only().await?;
        let links = links::of_records(&mut view, account.id, Kind::Earning, &records).await?;
        view.rollback().await?;
        let is_open = |row: &LedgerRow| found_before(&row.id, &links).is_none_or(|(_, by)| by > FoundBy::Term);
        Ok(unknown.into_iter().filter(|(row, _)| is_open(row)).map(|(_, term)| term.clone()).collect())
    }

    /// Takes contracts for known that are about to be made: for dry runs.
    pub fn count_on(&mut self, contracts: &[Contract]) {
        for contract in contracts {
            self.known.insert(contract.id.clone());
            if let Some(name) = &contract.client.name {
                self.evidence.clients.entry(name.trim().to_owned()).or_default().insert(contract.id.clone());
            }
        }
    }

    /// Contracts that rows name and nobody here has heard of. Each is asked for once a run.
    pub async fn strangers(&mut self, rows: &[LedgerRow], report: &mut RunReport) -> Result<Vec<Contract>, Error> {
        let earnings = rows.iter().filter(|row| matches!(row.entry(), LedgerEntry::Earning(_)));
        let named: BTreeSet<ContractId> = earnings
            .filter_map(|row| row.described_contract().or_else(|| self.contract_of_term(row)))
            .filter(|contract| !self.known.contains(contract))
            .collect();
        let ids: Vec<ContractId> =
            named.into_iter().filter(|contract| self.asked.insert(format!("contract {contract}"))).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        Ok(take(upwork::contracts_by_id(&self.session, &ids).await?, report))
    }

    /// The contract of a row's term. A term that Upwork does not know as one may be a contract's own number.
    fn contract_of_term(&self, row: &LedgerRow) -> Option<ContractId> {
        let term = row.related_assignment.as_ref()?;
        let own = || self.asked.contains(term.as_str()).then(|| ContractId::new(term.as_str()));
        self.evidence.terms.get(term).cloned().or_else(own)
    }
}
