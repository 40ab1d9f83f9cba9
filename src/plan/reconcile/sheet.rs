//! What reconciling comes to: a sheet for each month and currency.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::domain::{LedgerEntry, Month};

/// A month of a wallet in one currency, beside what Odoo says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// The month, by the dates of Upwork's own ledger page.
    pub month: Month,
    /// Code of the currency.
    pub currency: String,
    /// What moved the wallet, by what it was.
    pub wallet: Vec<Movement>,
    /// The sum of that.
    pub moved: Decimal,
    /// What the wallet held before and after, as far as the rows tell.
    pub balance: Option<Balance>,
    /// The earnings of the month with all their fees, whenever those were charged.
    pub earned: Earned,
    /// What is not in Odoo yet, and why: no difference.
    pub waiting: Vec<Waiting>,
    /// Each cent that differs.
    pub differences: Vec<Difference>,
}

/// Rows of the ledger of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// What they are about.
    pub entry: LedgerEntry,
    /// They are fees, and the earnings are of other months.
    pub of_other_months: bool,
    /// How many.
    pub rows: u64,
    /// What the wallet gained.
    pub credited: Decimal,
}

/// What the wallet held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// Before the first row of the month.
    pub before: Decimal,
    /// After the last.
    pub after: Decimal,
}

/// What was earned, as each side has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Earned {
    /// By Upwork's ledger.
    pub upwork: Amounts,
    /// By the earnings in Odoo.
    pub earnings: Amounts,
    /// By invoices, credit notes and fee entries in Odoo, drafts too.
    pub documents: Amounts,
    /// Tax on these documents: neither paid by the client nor part of the amounts above.
    pub tax: Decimal,
    /// Fees among Upwork's that were charged in another month.
    pub fees_elsewhere: Decimal,
    /// How many of the documents are drafts.
    pub drafts: u64,
}

/// Gross and fee. A fee that Upwork kept is above zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amounts {
    /// What clients paid.
    pub gross: Decimal,
    /// What Upwork kept.
    pub fee: Decimal,
}

impl Amounts {
    /// What is left.
    pub fn net(self) -> Decimal {
        self.gross - self.fee
    }
}

impl std::ops::AddAssign for Amounts {
    fn add_assign(&mut self, other: Self) {
        self.gross += other.gross;
        self.fee += other.fee;
    }
}

/// Something that is not in Odoo yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Row of the ledger.
    pub record: String,
    /// What is not there yet: `earning`, `invoice`, `fee`, `row`.
    pub what: &'static str,
    /// How much it is about.
    pub amount: Option<Decimal>,
    /// Why.
    pub reason: String,
    /// What to do.
    pub cure: Option<String>,
}

/// A cent, or more, that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Row of the ledger; without one, the row in Odoo.
    pub record: String,
    /// Which value: `gross`, `fee`, `net`, `tax`, `total`, `currency`, `month`, `earning`, `invoice`, `balance`.
    pub what: &'static str,
    /// What Upwork says.
    pub upwork: String,
    /// Where in Odoo it is said otherwise, or which row of Upwork's contradicts.
    pub place: String,
    /// What is said there.
    pub odoo: String,
    /// What to do.
    pub cure: String,
}

impl Sheet {
    /// A sheet with nothing on it.
    pub(super) fn new(month: Month, currency: String) -> Self {
        Self {
            month,
            currency,
            wallet: Vec::new(),
            moved: Decimal::ZERO,
            balance: None,
            earned: Earned::default(),
            waiting: Vec::new(),
            differences: Vec::new(),
        }
    }

    /// Adds a row to what moved the wallet.
    pub(super) fn moves(&mut self, entry: LedgerEntry, of_other_months: bool, credited: Decimal) {
        self.moved += credited;
        let is_it = |movement: &&mut Movement| (movement.entry, movement.of_other_months) == (entry, of_other_months);
        match self.wallet.iter_mut().find(is_it) {
            Some(movement) => {
                movement.rows += 1;
                movement.credited += credited;
            }
            None => self.wallet.push(Movement { entry, of_other_months, rows: 1, credited }),
        }
    }
}
