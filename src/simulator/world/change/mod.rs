//! Applies steps to the world. A step that does not fit changes nothing.

mod hours;
mod ledger;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::{
    super::{
        error::Error,
        step::{NewContract, NewTerms, Step},
    },
    Contract, ContractStatus, FixedTerm, HourlyTerm, Line, Milestone, MilestoneState, ProposalStatus, Terms, World,
};

impl World {
    /// Makes `step` happen at `now`.
    pub fn apply(&mut self, step: &Step, now: DateTime<Utc>) -> Result<(), Error> {
        self.change(step, now)?;
        if let Some(Ok(contract)) = step.contract().map(|id| self.contract_mut(id)) {
            contract.modified = now;
        }
        Ok(())
    }

    fn change(&mut self, step: &Step, now: DateTime<Utc>) -> Result<(), Error> {
        match step {
            Step::ContractEnded { contract } => self.contract_mut(contract)?.finish(now),
            Step::ContractPaused { contract } => {
                self.contract_mut(contract)?.turn(ContractStatus::Active, ContractStatus::Paused)
            }
            Step::ContractResumed { contract } => {
                self.contract_mut(contract)?.turn(ContractStatus::Paused, ContractStatus::Active)
            }
            Step::ContractRetitled { contract, title } => {
                self.contract_mut(contract)?.title.clone_from(title);
                Ok(())
            }
            Step::ContractHidden { contract } => {
                self.contract_mut(contract)?.hidden = true;
                Ok(())
            }
            Step::NewTerm { contract, rate } => self.add_term(contract, *rate, now),
            Step::ContractAdded { contract } => self.agree(contract, now),
            Step::MilestonePaid { contract, milestone } => {
                self.set_milestone(contract, milestone, MilestoneState::Paid, now)
            }
            Step::MilestoneState { contract, milestone, state } => self.set_milestone(contract, milestone, *state, now),
            Step::MilestoneAdded { contract, description, amount } => {
                self.add_milestone(contract, description, *amount, now)
            }
            Step::ProposalStatus { proposal, status } => self.set_proposal(proposal, *status, now),
            Step::ClientRenamed { client, name } => {
                let organization = self.organizations.get_mut(client);
                let organization = organization.ok_or_else(|| Error::unknown("organization", client))?;
                organization.name.clone_from(name);
                Ok(())
            }
            Step::PersonDeleted { person } => {
                let found = self.people.get_mut(person);
                found.ok_or_else(|| Error::unknown("person", person))?.deleted = true;
                Ok(())
            }
            _ => self.change_hours(step, now.date_naive()),
        }
    }

    /// Plays a step that is not about contracts, proposals or parties.
    fn change_hours(&mut self, step: &Step, today: NaiveDate) -> Result<(), Error> {
        match step {
            Step::HoursLogged { contract, freelancer, date, memo, online, offline } => {
                let freelancer = freelancer.clone().map_or_else(|| self.worker(contract), Ok)?;
                let (memo, online, offline) = (memo.clone(), *online, *offline);
                self.log_hours(contract, *date, Line { freelancer, memo, task: None, online, offline })
            }
            Step::HoursCorrected { contract, date, line, online, offline } => {
                self.correct_hours((contract, *date, *line), (*online, *offline))
            }
            Step::HoursRemoved { contract, date } => self.remove_hours(contract, *date),
            Step::MemoChanged { contract, date, line, memo } => {
                self.line_mut(contract, *date, *line)?.memo.clone_from(memo);
                Ok(())
            }
            _ => self.change_ledger(step, today),
        }
    }

    fn contract_mut(&mut self, id: &str) -> Result<&mut Contract, Error> {
        let found = self.by_contract.get(id).and_then(|&at| self.contracts.get_mut(at));
        found.ok_or_else(|| Error::unknown("contract", id))
    }

    fn milestones_mut(&mut self, id: &str) -> Result<&mut Vec<Milestone>, Error> {
        match &mut self.contract_mut(id)?.terms {
            Terms::Fixed(term) => Ok(&mut term.milestones),
            Terms::Hourly(_) => Err(unfit(id, "hourly", "paid by milestone")),
        }
    }

    /// A number that nothing in the world bears yet.
    fn number(&mut self) -> u64 {
        self.added += 1;
        self.added
    }

    fn add_term(&mut self, id: &str, rate: Decimal, now: DateTime<Utc>) -> Result<(), Error> {
        let term = (90_000_000 + self.number()).to_string();
        let today = now.date_naive();
        let contract = self.contract_mut(id)?;
        if contract.status == ContractStatus::Closed {
            return Err(unfit(id, "ended", "given another rate"));
        }
        let Terms::Hourly(terms) = &mut contract.terms else {
            return Err(unfit(id, "fixed-price", "given another rate"));
        };
        if let Some(last) = terms.last_mut() {
            last.end = Some(today.pred_opt().unwrap_or(today).max(last.start));
        }
        terms.push(open_term(&term, rate, today));
        let at = self.by_contract.get(id).copied();
        self.by_term.extend(at.map(|at| (term, at)));
        Ok(())
    }

    fn set_milestone(
        &mut self,
        contract: &str,
        id: &str,
        state: MilestoneState,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let milestones = self.milestones_mut(contract)?;
        let found = milestones.iter_mut().find(|milestone| milestone.id == id);
        let milestone = found.ok_or_else(|| Error::unknown("milestone", id))?;
        milestone.state = state;
        milestone.modified = now;
        Ok(())
    }

    fn add_milestone(
        &mut self,
        contract: &str,
        description: &str,
        deposit: Decimal,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let id = (90_000_000 + self.number()).to_string();
        let milestones = self.milestones_mut(contract)?;
        milestones.push(Milestone {
            description: Some(description.to_owned()),
            ..milestone(id, deposit, MilestoneState::NotFunded, now)
        });
        Ok(())
    }

    fn set_proposal(&mut self, id: &str, status: ProposalStatus, now: DateTime<Utc>) -> Result<(), Error> {
        let found = self.by_proposal.get(id).and_then(|&at| self.proposals.get_mut(at));
        let proposal = found.ok_or_else(|| Error::unknown("proposal", id))?;
        proposal.status = status;
        proposal.modified = Some(now);
        Ok(())
    }

    fn agree(&mut self, agreed: &NewContract, now: DateTime<Utc>) -> Result<(), Error> {
        let vendor = agreed.agency.as_ref().unwrap_or(&agreed.freelancer);
        for organization in [vendor, &agreed.client] {
            if !self.organizations.contains_key(organization) {
                return Err(Error::unknown("organization", organization));
            }
        }
        if self.person(&agreed.freelancer).is_none() {
            return Err(Error::unknown("person", &agreed.freelancer));
        }
        let id = (80_000_000 + self.number()).to_string();
        let today = now.date_naive();
        let terms = match &agreed.terms {
            NewTerms::Hourly { rate } => Terms::Hourly(vec![open_term(&id, *rate, today)]),
            NewTerms::Fixed { milestones } => Terms::Fixed(FixedTerm {
                id: id.clone(),
                start: today,
                end: None,
                milestones: milestones
                    .iter()
                    .map(|deposit| {
                        let id = (90_000_000 + self.number()).to_string();
                        milestone(id, *deposit, MilestoneState::Active, now)
                    })
                    .collect(),
            }),
        };
        self.add_contract(Contract {
            id,
            title: agreed.title.clone(),
            status: ContractStatus::Active,
            freelancer: agreed.freelancer.clone(),
            vendor: vendor.clone(),
            client: agreed.client.clone(),
            currency: "USD".to_owned(),
            created: now,
            modified: now,
            start: Some(today),
            end: None,
            weekly_limit: None,
            terms,
            hidden: false,
        });
        Ok(())
    }
}

impl Contract {
    fn finish(&mut self, now: DateTime<Utc>) -> Result<(), Error> {
        if self.status == ContractStatus::Closed {
            return Err(unfit(&self.id, "ended", "ended again"));
        }
        let today = Some(now.date_naive());
        self.status = ContractStatus::Closed;
        self.end = today;
        match &mut self.terms {
            Terms::Hourly(terms) => {
                if let Some(last) = terms.last_mut() {
                    last.end = today;
                }
            }
            Terms::Fixed(term) => term.end = today,
        }
        Ok(())
    }

    fn turn(&mut self, from: ContractStatus, to: ContractStatus) -> Result<(), Error> {
        if self.status != from {
            return Err(unfit(&self.id, self.status.as_str(), to.as_str()));
        }
        self.status = to;
        Ok(())
    }
}

fn open_term(id: &str, rate: Decimal, start: NaiveDate) -> HourlyTerm {
    HourlyTerm { id: id.to_owned(), rate, start, end: None }
}

fn milestone(id: String, deposit: Decimal, state: MilestoneState, now: DateTime<Utc>) -> Milestone {
    Milestone { id, description: None, state, deposit, due: None, created: now, modified: now }
}

fn unfit(contract: &str, is: &'static str, wanted: &'static str) -> Error {
    Error::Unfit { contract: contract.to_owned(), is, wanted }
}
