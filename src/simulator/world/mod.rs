//! The world the simulator answers from: people, organizations, contracts, hours, money, offers and proposals, found by
//! id without searching. Must not know HTTP or GraphQL, and never asks for the time.

mod change;
mod contract;
mod example;
mod hours;
mod ledger;
mod money;
mod names;
mod party;
mod proposal;
mod random;
mod seed;
mod spec;
mod words;

use std::collections::{BTreeMap, HashMap};

pub(super) use self::hours::monday;
pub use self::{
    contract::{Contract, ContractStatus, FixedTerm, HourlyTerm, Milestone, MilestoneState, PendingOffer, Terms},
    hours::{Cell, Line, Report, Whose},
    ledger::{LedgerDate, Posted, Transaction},
    money::Money,
    party::{Organization, OrganizationKind, Person},
    proposal::{Proposal, ProposalStatus},
    spec::WorldSpec,
};

/// Everything the simulator knows. Cheap to read by id at any size; made by [`World::seeded`] or
/// [`World::example`], changed by [`World::apply`].
#[derive(Clone, Debug, Default)]
pub struct World {
    people: BTreeMap<String, Person>,
    organizations: BTreeMap<String, Organization>,
    contracts: Vec<Contract>,
    pending: Vec<PendingOffer>,
    proposals: Vec<Proposal>,
    hours: hours::Hours,
    ledger: ledger::Ledger,
    /// Contract id to position.
    by_contract: HashMap<String, usize>,
    /// Term id to the position of its contract.
    by_term: HashMap<String, usize>,
    /// Proposal id to position.
    by_proposal: HashMap<String, usize>,
    /// Numbers given to things that steps add.
    added: u64,
}

impl World {
    /// The people who can sign in, in the order of their ids.
    pub fn users(&self) -> impl Iterator<Item = &Person> {
        self.people.values().filter(|person| !person.tenants.is_empty())
    }

    /// A person by id; nobody once deleted.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.get(id).filter(|person| !person.deleted)
    }

    /// An organization by id.
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.get(id)
    }

    /// Every organization, in the order of ids.
    pub fn organizations(&self) -> impl Iterator<Item = &Organization> {
        self.organizations.values()
    }

    /// A contract by its contract id.
    pub fn contract(&self, id: &str) -> Option<&Contract> {
        self.by_contract.get(id).and_then(|&at| self.contracts.get(at))
    }

    /// A contract by the id of any of its terms.
    pub fn contract_by_term(&self, term: &str) -> Option<&Contract> {
        self.by_term.get(term).and_then(|&at| self.contracts.get(at))
    }

    /// Every contract, in the order of making.
    pub fn contracts(&self) -> &[Contract] {
        &self.contracts
    }

    /// The offers that wait for an answer.
    pub fn pending_offers(&self) -> &[PendingOffer] {
        &self.pending
    }

    /// A proposal by id.
    pub fn proposal(&self, id: &str) -> Option<&Proposal> {
        self.by_proposal.get(id).and_then(|&at| self.proposals.get(at))
    }

    /// Every proposal, in the order of making.
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    #[cfg(test)]
    pub(super) fn forget_money(&mut self) {
        self.ledger.clear();
    }

    fn add_person(&mut self, person: Person) {
        self.people.insert(person.id.clone(), person);
    }

    fn add_organization(&mut self, organization: Organization) {
        self.organizations.insert(organization.id.clone(), organization);
    }

    fn add_contract(&mut self, contract: Contract) {
        let at = self.contracts.len();
        match &contract.terms {
            Terms::Hourly(terms) => {
                for term in terms {
                    self.by_term.insert(term.id.clone(), at);
                }
            }
            Terms::Fixed(term) => {
                self.by_term.insert(term.id.clone(), at);
            }
        }
        self.by_contract.insert(contract.id.clone(), at);
        self.contracts.push(contract);
    }

    fn add_pending(&mut self, offer: PendingOffer) {
        self.pending.push(offer);
    }

    fn add_proposal(&mut self, proposal: Proposal) {
        self.by_proposal.insert(proposal.id.clone(), self.proposals.len());
        self.proposals.push(proposal);
    }
}
