//! To which contract a row of the ledger belongs. Only an hourly description names it; everything else is evidence of
//! some strength, and where it leaves a doubt a person decides.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::ledger::LedgerSnapshot;
use super::link::{Kept, Links};
use crate::domain::{ContractId, Kind, LedgerRow, RecordId, TermId};

/// What is known of contracts beside the rows of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The contract of each term that Upwork was asked for.
    pub terms: BTreeMap<TermId, ContractId>,
    /// Contracts by the client's name on Upwork.
    pub clients: BTreeMap<String, BTreeSet<ContractId>>,
    /// Who is known to work on a contract, by name on Upwork.
    pub freelancers: BTreeMap<ContractId, BTreeSet<String>>,
}

impl Evidence {
    /// Takes in what rows tell that name their contract themselves: who works on it.
    pub fn learn<'a>(&mut self, rows: impl IntoIterator<Item = &'a LedgerRow>) {
        for row in rows {
            if let (Some(contract), Some(name)) = (row.described_contract(), &row.developer_name) {
                self.freelancers.entry(contract).or_default().insert(name.trim().to_owned());
            }
        }
    }
}

/// How the contract of a row was found. From strong to weak, but for the first, which is above all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundBy {
    /// A person assigned it.
    Person,
    /// Its row in Odoo said so when the daemon's memory was lost.
    Row,
    /// Its description names the contract.
    Description,
    /// Its assignment is a term of the contract.
    Term,
    /// The earning that it points at is of the contract.
    Reference,
    /// Client and freelancer have one contract only.
    Names,
}

impl FoundBy {
    /// In words, after "its contract was found by".
    pub const fn words(self) -> &'static str {
        match self {
            Self::Person => "a person's word",
            Self::Row => "its row in Odoo",
            Self::Description => "its description",
            Self::Term => "its assignment, a term of the contract",
            Self::Reference => "the earning that it points at",
            Self::Names => "the names of client and freelancer",
        }
    }
}

impl fmt::Display for FoundBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// A contract, and how it was found.
pub type Found = (ContractId, FoundBy);

/// Finds the contract of a row. `target`: the row that it points at, if that is an earning.
///
/// What was found before stays unless something as good says otherwise: a second contract with the same client does
/// not take an earning away from the first. What a person said, or a row in Odoo of which nothing else is remembered,
/// gives way to a person only.
///
/// # Errors
/// Why it cannot be told, in words.
pub fn resolve(
    row: &LedgerRow,
    target: Option<&LedgerRow>,
    evidence: &Evidence,
    snapshot: &LedgerSnapshot,
    links: &Links,
) -> Result<Found, String> {
    if let Some(contract) = snapshot.assigned.get(&row.id) {
        return Ok((contract.clone(), FoundBy::Person));
    }
    let before = found_before(&row.id, links);
    if let Some((_, FoundBy::Row | FoundBy::Person)) = before {
        return before.ok_or_else(String::new);
    }
    if let Some(strong) = strong(row, evidence, snapshot) {
        return Ok(strong);
    }
    let pointed_at = target.and_then(|target| of_target(target, evidence, snapshot, links));
    match (pointed_at, before) {
        // Where the earning goes that it points at, it goes too.
        (Some(contract), None | Some((_, FoundBy::Reference | FoundBy::Names))) => Ok((contract, FoundBy::Reference)),
        (_, Some(before)) => Ok(before),
        (None, None) => by_names(row, evidence, snapshot),
    }
}

/// The contract of a row that is pointed at, as far as that row does not point on.
fn of_target(target: &LedgerRow, evidence: &Evidence, snapshot: &LedgerSnapshot, links: &Links) -> Option<ContractId> {
    let found = resolve(target, None, evidence, snapshot, links).ok();
    found.filter(|(_, by)| *by != FoundBy::Reference).map(|(contract, _)| contract)
}

/// What the row itself says.
fn strong(row: &LedgerRow, evidence: &Evidence, snapshot: &LedgerSnapshot) -> Option<Found> {
    let known = |contract: ContractId| is_known(&contract, snapshot).then_some(contract);
    let described = row.described_contract().and_then(known);
    let by_term = || row.related_assignment.as_ref().and_then(|term| contract_of_term(term, evidence, snapshot));
    let described = described.map(|contract| (contract, FoundBy::Description));
    described.or_else(|| by_term().map(|contract| (contract, FoundBy::Term)))
}

/// The contract of a term. The first term of a contract has the contract's own number.
pub fn contract_of_term(term: &TermId, evidence: &Evidence, snapshot: &LedgerSnapshot) -> Option<ContractId> {
    let own = || ContractId::new(term.as_str());
    let contract = evidence.terms.get(term).cloned().unwrap_or_else(own);
    is_known(&contract, snapshot).then_some(contract)
}

/// Whether a contract is in Odoo, or was.
pub fn is_known(contract: &ContractId, snapshot: &LedgerSnapshot) -> bool {
    snapshot.contracts.contains_key(contract) || snapshot.buried.contains(contract)
}

/// What was found when the row was last written.
pub fn found_before(record: &RecordId, links: &Links) -> Option<Found> {
    match links.get(Kind::Earning, record.as_str()).and_then(|link| link.kept.as_ref()) {
        Some(Kept::Earning { contract, found_by, .. }) => Some((contract.clone(), *found_by)),
        _ => None,
    }
}

/// The one contract with the client and the freelancer of the row. A contract of which nobody knows who works on it
/// may be anybody's.
fn by_names(row: &LedgerRow, evidence: &Evidence, snapshot: &LedgerSnapshot) -> Result<Found, String> {
    let client = row.company_name.as_deref().map(str::trim);
    let client = client.ok_or("neither description, assignment nor client name tells its contract")?;
    let freelancer = row.developer_name.as_deref().map(str::trim);
    let may_be_theirs = |contract: &&ContractId| match (freelancer, evidence.freelancers.get(*contract)) {
        (Some(freelancer), Some(known)) => known.contains(freelancer),
        _ => true,
    };
    let with_client = evidence.clients.get(client).into_iter().flatten();
    let mut both = with_client.filter(may_be_theirs).filter(|contract| is_known(contract, snapshot));
    let names = || freelancer.map_or_else(|| format!("{client:?}"), |name| format!("{client:?} and {name:?}"));
    match (both.next(), both.count()) {
        (Some(contract), 0) => Ok((contract.clone(), FoundBy::Names)),
        (None, _) => Err(format!("no contract with {} is known", names())),
        (Some(_), more) => Err(format!("{} contracts are with {}", more + 1, names())),
    }
}
