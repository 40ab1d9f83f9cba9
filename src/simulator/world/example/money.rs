//! The ledgers of the example world: two months of a freelancer's money, and a week of an agency's.

use super::{super::Transaction, World, day};

/// Positions of the example's contracts.
const BACKEND: usize = 0;
const IMPORT: usize = 1;
const AGENCY: usize = 3;

impl World {
    pub(super) fn add_example_money(&mut self) {
        self.pay(BACKEND, ("899387936", "APInvoice", "Hourly"), (3, 8, 5), "2250.00");
        self.describe(
            "899387936",
            "(41846002) Globex GmbH/Anna Kovacs - 45:00 hrs @ $50.00/hr - 03/02/2026 - 03/08/2026",
        );
        self.charge("899387936", "899387937", "-225.00");
        self.pay(IMPORT, ("899500101", "APAdjustment", "Milestone"), (2, 20, 5), "500.00");
        self.describe("899500101", "Initech LLC - Prototype");
        self.charge("899500101", "899500102", "-50.00");
        self.pay(IMPORT, ("899500200", "APAdjustment", "Bonus"), (2, 21, 5), "100.00");
        self.charge("899500200", "899500201", "-10.00");
        self.pay(IMPORT, ("899500310", "APInvoice", "Fixed Price"), (2, 22, 5), "300.00");
        self.charge("899500310", "899500311", "-30.00");
        self.pay(IMPORT, ("899700001", "APAdjustment", "Refund"), (3, 15, 0), "-200.00");
        self.charge("899700001", "899700002", "20.00");
        self.move_wallet(("899800001", "APPayment", "Withdrawal"), 18, "-1500.00", None);
        self.move_wallet(("899800002", "APAdjustment", "Withdrawal Fee"), 18, "-0.99", Some("899800001"));
        self.move_wallet(("899800100", "ARInvoice", "Membership Fee"), 20, "-20.00", None);
        self.move_wallet(("899800101", "ARInvoice", "VAT"), 20, "-5.40", None);
        self.move_wallet(("899800102", "ARPayment", "Payment"), 20, "20.00", Some("899800100"));
        self.pay(AGENCY, ("899900001", "APInvoice", "Hourly"), (3, 8, 5), "500.00");
        self.describe(
            "899900001",
            "(41950001) Globex GmbH/Bela Nagy - 08:20 hrs @ $60.00/hr - 03/02/2026 - 03/08/2026",
        );
        self.charge("899900001", "899900002", "-50.00");
        self.pay(AGENCY, ("899900003", "APAdjustment", "Expense"), (3, 10, 5), "40.00");
        self.pay(AGENCY, ("899900004", "APInvoice", "Miscellaneous"), (3, 11, 5), "15.00");
        if let Some(row) = self.ledger.get_mut("899900004") {
            row.assignment = None;
            row.developer = None;
        }
    }

    /// Money for a contract's work, created in 2026 on a day of a month and reviewed for some days more.
    fn pay(&mut self, contract: usize, (record, kind, subtype): (&str, &str, &str), on: (u32, u32, u64), amount: &str) {
        let Some(contract) = self.contracts.get(contract) else { return };
        let (month, of_month, review) = on;
        let created = day(2026, month, of_month);
        let due = created.checked_add_days(chrono::Days::new(review)).unwrap_or(created);
        let row = self.about(contract, created).of(kind, subtype, amount.parse().unwrap_or_default());
        self.ledger.book(Transaction { record: record.to_owned(), due, ..row });
    }

    fn describe(&mut self, record: &str, text: &str) {
        if let Some(row) = self.ledger.get_mut(record) {
            row.description = Some(text.to_owned());
        }
    }

    fn charge(&mut self, of: &str, record: &str, amount: &str) {
        let Some(fee) = self.transaction(of).map(|row| row.fee(amount.parse().unwrap_or_default())) else { return };
        self.ledger.book(Transaction { record: record.to_owned(), ..fee });
    }

    /// A movement of Anna's wallet in March that no contract is about.
    fn move_wallet(
        &mut self,
        (record, kind, subtype): (&str, &str, &str),
        of_march: u32,
        amount: &str,
        of: Option<&str>,
    ) {
        let date = day(2026, 3, of_march);
        let row = Transaction {
            record: record.to_owned(),
            entity: "62837810".to_owned(),
            created: date,
            due: date,
            shown: date,
            related: of.map(str::to_owned),
            currency: "USD".to_owned(),
            ..Transaction::default()
        };
        self.ledger.book(row.of(kind, subtype, amount.parse().unwrap_or_default()));
    }
}
