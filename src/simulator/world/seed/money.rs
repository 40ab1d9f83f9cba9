//! Seeded money, booked week by week as the clock goes: each Monday the hours of the week before are invoiced, and what
//! else moves a wallet in the week comes on its own day. It follows from the seed, the hours and the week alone.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Days, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive as _};

use super::{
    super::{
        Cell, Contract, Money, OrganizationKind, Transaction, World, WorldSpec, ledger::hourly_text, random::Random,
    },
    later,
};

/// What is booked by itself.
#[derive(Clone, Debug)]
pub(in super::super) struct Business {
    dice: Dice,
    weeks: u32,
    /// The Monday of the next week to book, once the simulation has begun.
    next: Option<NaiveDate>,
    /// The last earning of a contract, by its position: record, amount and fee.
    earned: HashMap<usize, (String, Decimal, Decimal)>,
}

impl Business {
    /// As the specification says, none if it wants no money.
    pub fn new(spec: &WorldSpec, contracts: usize) -> Option<Self> {
        let dice = Dice { seed: spec.seed, contracts };
        spec.money.then(|| Self { dice, weeks: spec.weeks, next: None, earned: HashMap::new() })
    }

    /// Sets the first week from the Monday of the present one, unless it is set.
    pub fn begin(&mut self, monday: NaiveDate) {
        let before = Days::new(u64::from(self.weeks) * 7);
        self.next = self.next.or_else(|| monday.checked_sub_days(before));
    }

    /// The next week to book, if it has begun.
    fn turn(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let monday = self.next.filter(|monday| *monday <= today)?;
        self.next = Some(later(monday, 7));
        Some(monday)
    }
}

/// What chance there is follows from.
#[derive(Clone, Copy, Debug)]
struct Dice {
    seed: u64,
    /// Contracts that the seed made; those that steps add have only the money that steps book.
    contracts: usize,
}

impl Dice {
    fn random(self, kind: &str, of: &str, week: NaiveDate) -> Random {
        let of = of.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let week = u64::from(week.num_days_from_ce().unsigned_abs());
        Random::new(self.seed, kind, of.wrapping_mul(1_000_000).wrapping_add(week))
    }
}

impl World {
    /// Books the weeks that have begun by `today`.
    pub(in crate::simulator) fn advance(&mut self, today: NaiveDate) {
        while let Some((monday, dice)) = self.turn(today) {
            for at in 0..dice.contracts {
                self.invoice_hours(at, monday, dice);
            }
            for at in 0..dice.contracts {
                self.pay_otherwise(at, monday, dice);
            }
            let tenants = self.organizations.values().filter(|tenant| tenant.kind != OrganizationKind::Client);
            let entities: Vec<String> = tenants.map(|tenant| tenant.accounting_entity.clone()).collect();
            for entity in entities {
                self.turn_over(&entity, monday, &mut dice.random("wallet", &entity, monday));
            }
        }
    }

    fn turn(&mut self, today: NaiveDate) -> Option<(NaiveDate, Dice)> {
        let business = self.ledger.business.as_mut()?;
        Some((business.turn(today)?, business.dice))
    }

    /// Invoices the hours of the week that ended the day before: a row for each person and rate.
    fn invoice_hours(&mut self, at: usize, monday: NaiveDate, dice: Dice) {
        let Some(contract) = self.contracts.get(at).cloned() else { return };
        let (Some(first), Some(sunday)) = (monday.checked_sub_days(Days::new(7)), monday.pred_opt()) else { return };
        let mut worked: BTreeMap<(String, String), Decimal> = BTreeMap::new();
        for day in first.iter_days().take(7) {
            let Some(term) = contract.hourly_term_on(day) else { return };
            for number in 0..self.count(at, day) {
                let cell = Cell { contract: &contract, day, at, number };
                let Some(line) = self.line(cell) else { continue };
                *worked.entry((term.id.clone(), line.freelancer.clone())).or_default() += line.online + line.offline;
            }
        }
        for ((term, freelancer), hours) in worked {
            let minutes = (hours * Decimal::from(60)).round().to_u64().unwrap_or(0);
            let rate = contract.hourly_term(&term).map(|term| term.rate).unwrap_or_default();
            let amount = cents(Decimal::from(minutes) * rate / Decimal::from(60));
            if amount.is_zero() {
                continue;
            }
            let row = Transaction {
                due: later(sunday, 5),
                shown: monday,
                assignment: term.parse().ok(),
                developer: self.person(&freelancer).map(super::super::Person::name),
                ..self.about(&contract, sunday).of("APInvoice", "Hourly", amount)
            };
            let text = hourly_text((&contract, &row), (minutes, rate), (first, sunday));
            self.earn(at, Transaction { description: Some(text), ..row }, dice);
        }
    }

    /// Milestones, fixed prices, bonuses, expenses, other income and refunds of a contract's week.
    fn pay_otherwise(&mut self, at: usize, monday: NaiveDate, dice: Dice) {
        let Some(contract) = self.contracts.get(at).cloned() else { return };
        let runs = contract.start.is_none_or(|start| start <= later(monday, 6))
            && contract.end.is_none_or(|end| end >= monday);
        if !runs {
            return;
        }
        let mut random = dice.random("pay", &contract.id, monday);
        let mut about = |world: &Self, kind, subtype, from, to| {
            let created = later(monday, random.below(7));
            let row = world.about(&contract, created).of(kind, subtype, cents(random.amount(from, to)));
            Transaction { due: later(created, 5), ..row }
        };
        let mut chance = dice.random("chance", &contract.id, monday);
        if !contract.is_hourly() && chance.one_in(3) {
            let older = chance.one_in(4);
            let (kind, subtype) = if older { ("APInvoice", "Fixed Price") } else { ("APAdjustment", "Milestone") };
            let mut row = about(self, kind, subtype, 50, 2_000);
            if let (false, Some(milestone)) = (older, contract.milestones().first()) {
                let (client, name) = (row.company.clone().unwrap_or_default(), milestone.description.clone());
                row.description = name.map(|name| format!("{client} - {name}")).or(row.description);
            }
            self.earn(at, row, dice);
        }
        for (n, kind, subtype, to) in [
            (12, "APAdjustment", "Bonus", 200),
            (20, "APAdjustment", "Expense", 90),
            (40, "APInvoice", "Miscellaneous", 60),
        ] {
            if chance.one_in(n) {
                let row = about(self, kind, subtype, 10, to);
                self.earn(at, row, dice);
            }
        }
        if chance.one_in(25) {
            self.give_back(at, &contract, later(monday, chance.below(7)), chance.one_in(2));
        }
    }

    /// Books an earning and its fee, one fee in ten a week late.
    fn earn(&mut self, at: usize, row: Transaction, dice: Dice) {
        let mut random = dice.random("fee", &format!("{at} {}", row.subtype), row.created);
        let percent = if at.is_multiple_of(5) { 5 + random.below(11) } else { 10 };
        let fee = cents(row.credited * Decimal::from(percent) / Decimal::from(100));
        let record = self.ledger.book(row);
        let Some(charged) = self.transaction(&record).map(|row| (row.credited, row.fee(-fee))) else { return };
        let (credited, mut row) = charged;
        if random.one_in(10) {
            let late = later(row.shown, 7);
            (row.created, row.due, row.shown) = (late, late, late);
        }
        if !fee.is_zero() {
            self.ledger.book(row);
        }
        if let Some(business) = &mut self.ledger.business {
            business.earned.insert(at, (record, credited, fee));
        }
    }

    /// Gives a quarter of the contract's last earning back to the client, and of its fee.
    fn give_back(&mut self, at: usize, contract: &Contract, date: NaiveDate, points: bool) {
        let last = self.ledger.business.as_ref().and_then(|business| business.earned.get(&at).cloned());
        let Some((record, credited, fee)) = last else { return };
        let quarter = |amount: Decimal| cents(amount / Decimal::from(4));
        let row = self.about(contract, date).of("APAdjustment", "Refund", -quarter(credited));
        let refund = self.ledger.book(Transaction { related: points.then_some(record), ..row });
        if let Some(row) = self.transaction(&refund).map(|row| row.fee(quarter(fee))) {
            self.ledger.book(row);
        }
    }

    /// Withdrawals, memberships with their tax and card payments, and now and then a row of a new kind.
    fn turn_over(&mut self, entity: &str, monday: NaiveDate, random: &mut Random) {
        let on = |of_week: u64, currency: &str| {
            let date = later(monday, of_week);
            let (entity, currency) = (entity.to_owned(), currency.to_owned());
            Transaction { entity, currency, created: date, due: date, shown: date, ..Transaction::default() }
        };
        let there = self.available(entity, monday);
        if let (true, Some((currency, balance))) =
            (random.one_in(2), there.into_iter().find(|(_, held)| *held > 100.into()))
        {
            let amount = (balance * Decimal::new(8, 1)).trunc();
            let sent = Money::new(cents(amount * Decimal::new(9, 1)), if currency == "EUR" { "USD" } else { "EUR" });
            let row = on(2, &currency).of("APPayment", "Withdrawal", -amount);
            let record = self.ledger.book(Transaction { sent: random.one_in(3).then_some(sent), ..row });
            let fee = on(2, &currency).of("APAdjustment", "Withdrawal Fee", Decimal::new(-99, 2));
            self.ledger.book(Transaction { related: Some(record), ..fee });
        }
        if monday.day() <= 7 {
            let record = self.ledger.book(on(3, "USD").of("ARInvoice", "Membership Fee", (-20).into()));
            self.ledger.book(on(3, "USD").of("ARInvoice", "VAT", Decimal::new(-540, 2)));
            if random.one_in(7) {
                let paid = on(3, "USD").of("ARPayment", "Payment", 20.into());
                self.ledger.book(Transaction { related: Some(record), ..paid });
            }
        }
        if random.one_in(30) {
            let subtype = if random.one_in(2) { "WHT" } else { "Something New" };
            self.ledger.book(on(4, "USD").of("APAdjustment", subtype, (-2).into()));
        }
    }

    /// What a wallet holds before a day, by currency.
    fn available(&self, entity: &str, day: NaiveDate) -> BTreeMap<String, Decimal> {
        let mut held: BTreeMap<String, Decimal> = BTreeMap::new();
        for row in self.ledger().iter().filter(|row| row.entity == entity && row.due < day) {
            *held.entry(row.currency.clone()).or_default() += row.credited;
        }
        held
    }
}

fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}
