//! Seeded contracts, their terms and milestones, and offers without a contract.

use chrono::NaiveDate;

use super::{
    super::{
        Contract, ContractStatus, FixedTerm, HourlyTerm, Milestone, MilestoneState, PendingOffer, Terms,
        random::Random, words,
    },
    EPOCH, Seeding, Vendor, later, midnight,
};

impl Seeding<'_> {
    pub(super) fn make_contracts(&mut self, vendor: &Vendor, hourly: u32, fixed: u32) {
        for number in 0..hourly + fixed {
            let contract = self.contract(vendor, number < hourly);
            self.world.add_contract(contract);
            self.contracts += 1;
        }
    }

    fn contract(&mut self, vendor: &Vendor, hourly: bool) -> Contract {
        let number = self.contracts;
        let mut random = self.random("contract", number);
        let id = (30_000_000 + number * 17 + random.below(17)).to_string();
        let status = match number % 10 {
            7 => ContractStatus::Paused,
            8 | 9 => ContractStatus::Closed,
            _ => ContractStatus::Active,
        };
        let start = later(EPOCH, random.below(1000));
        let end = (status == ContractStatus::Closed).then(|| later(start, 90 + random.below(30)));
        let title = self.title(&mut random);
        let client = self.client(&mut random);
        let terms = if hourly {
            hourly_terms(&id, number, start, end, &mut random)
        } else {
            self.fixed_term(&id, start, end, &mut random)
        };
        Contract {
            title,
            status,
            freelancer: vendor.freelancer.clone(),
            vendor: vendor.organization.clone(),
            client,
            currency: self.currency(number),
            created: midnight(start),
            modified: midnight(later(end.unwrap_or(start), random.below(30))),
            start: (!self.spec.odd_text || !random.one_in(61)).then_some(start),
            end,
            weekly_limit: (hourly && !random.one_in(5)).then_some(40),
            terms,
            hidden: false,
            id,
        }
    }

    fn fixed_term(&mut self, id: &str, start: NaiveDate, end: Option<NaiveDate>, random: &mut Random) -> Terms {
        let milestones = (0..self.spec.milestones_per_fixed)
            .map(|_| {
                let number = self.milestones;
                self.milestones += 1;
                let name = random.pick(words::MILESTONE);
                Milestone {
                    id: (11_000_000 + number).to_string(),
                    description: (!self.spec.odd_text || !random.one_in(37)).then(|| name.to_owned()),
                    state: milestone_state(number, end.is_some()),
                    deposit: random.amount(50, 2_000),
                    due: random.one_in(2).then(|| later(start, 20)),
                    created: midnight(start),
                    modified: midnight(later(start, random.below(60))),
                }
            })
            .collect();
        Terms::Fixed(FixedTerm { id: id.to_owned(), start, end, milestones })
    }

    pub(super) fn make_pending(&mut self, vendor: &Vendor, count: u32) {
        for _ in 0..count {
            let number = self.pending;
            let mut random = self.random("offer", number);
            let offer = PendingOffer {
                id: (6_000_000 + number).to_string(),
                row: (5_000_000 + number).to_string(),
                title: random.pick(words::TITLE).to_owned(),
                freelancer: vendor.freelancer.clone(),
                vendor: vendor.organization.clone(),
                client: self.client(&mut random),
                hourly: number.is_multiple_of(2),
                amount: random.amount(20, 120),
                currency: self.currency(number),
                created: midnight(later(EPOCH, 1_100 + random.below(50))),
            };
            self.world.add_pending(offer);
            self.pending += 1;
        }
    }

    fn client(&self, random: &mut Random) -> String {
        let ids: Vec<&str> = self.clients.iter().map(String::as_str).collect();
        random.pick(&ids).to_owned()
    }

    pub(super) fn currency(&self, number: u64) -> String {
        let turn = usize::try_from(number).unwrap_or(0);
        let of = self.spec.currencies.len().max(1);
        self.spec.currencies.get(turn % of).map_or_else(|| "USD".to_owned(), Clone::clone)
    }

    fn title(&self, random: &mut Random) -> Option<String> {
        let plain = random.pick(words::TITLE);
        if !self.spec.odd_text {
            return Some(plain.to_owned());
        }
        match random.below(60) {
            0 => None,
            1..=3 => Some(random.pick(words::ODD_TITLE).to_owned()),
            4 => Some(format!("{plain}, ").repeat(20)),
            _ => Some(plain.to_owned()),
        }
    }
}

/// One to three rates, thirty days each, the last one open unless the contract has ended.
fn hourly_terms(id: &str, number: u64, start: NaiveDate, end: Option<NaiveDate>, random: &mut Random) -> Terms {
    let count = 1 + random.below(3);
    let terms = (0..count)
        .map(|turn| HourlyTerm {
            id: if turn == 0 { id.to_owned() } else { (60_000_000 + number * 4 + turn).to_string() },
            rate: random.amount(15, 150),
            start: later(start, 30 * turn),
            end: if turn + 1 == count { end } else { Some(later(start, 30 * (turn + 1) - 1)) },
        })
        .collect();
    Terms::Hourly(terms)
}

/// Every state in turn; on an ended contract only those in which nothing is left to do.
fn milestone_state(number: u64, ended: bool) -> MilestoneState {
    const FINAL: &[MilestoneState] = &[
        MilestoneState::Paid,
        MilestoneState::PaidByUpwork,
        MilestoneState::NotFundedClosed,
        MilestoneState::CancelledByClient,
        MilestoneState::CancelledByFreelancer,
        MilestoneState::CancelledByUpwork,
    ];
    let states = if ended { FINAL } else { MilestoneState::ALL };
    let turn = usize::try_from(number).unwrap_or(0);
    states.get(turn % states.len()).copied().unwrap_or(MilestoneState::Active)
}
