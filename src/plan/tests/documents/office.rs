//! A company's books and its documents in memory: applies a plan the way the real tables would take it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::{Kind, Series};
use crate::plan::document::*;
use crate::plan::documents::*;
use crate::plan::drift::Drift;
use crate::plan::{Link, LinkChange, Links};

const COMPANY: i32 = 1;
const USD: i32 = 1;
pub const CLIENTS: [i32; 2] = [11, 12];
const RECEIVABLE: i32 = 100;
pub const INCOMES: [i32; 2] = [200, 201];
const FEE_EXPENSE: i32 = 300;
const FEE_PAYABLE: i32 = 301;

/// Earnings of one company and what was made of them.
#[derive(Clone, Debug)]
pub struct Office {
    pub earnings: Vec<Earning>,
    pub moves: BTreeMap<i32, MoveRow>,
    pub open: BTreeMap<(Kind, String), Drift>,
    books: Books,
    links: Links,
    next_id: i32,
}

/// Everything as it was made.
pub fn rules() -> Rules {
    Rules { guards: true, taxes: Some(Taxes::None), again: false, only: None }
}

fn account(kind: &str, reconcile: bool) -> Account {
    Account {
        label: kind.to_owned(),
        places: BTreeMap::from([(COMPANY, 1)]),
        codes: BTreeMap::new(),
        kind: kind.to_owned(),
        active: true,
        reconcile,
        currency_id: None,
        companies: BTreeSet::from([COMPANY]),
        taxes: BTreeSet::new(),
    }
}

fn partner(id: i32) -> (i32, Partner) {
    let receivable = BTreeMap::from([((Property::Receivable, COMPANY), RECEIVABLE)]);
    let partner = Partner {
        display_name: format!("Client {id}"),
        is_company: true,
        commercial_id: id,
        properties: receivable,
        ..Partner::default()
    };
    (id, partner)
}

fn books() -> Books {
    let journal =
        |id, kind, default_account_id| Journal { id, company_id: COMPANY, kind, currency_id: None, default_account_id };
    let company = Company {
        name: "Ours".to_owned(),
        currency_id: USD,
        partner_id: 1,
        rounds_globally: false,
        is_branch: false,
        is_storno: false,
        price_includes_tax: false,
        fiscal_country: None,
        incoterm_id: None,
        uses_invoice_terms: false,
        alias_domain_id: None,
        locks: Locks { fiscal_year: None, hard: None, tax: None, sale: None },
    };
    let dollar = CurrencyFacts { code: "USD".to_owned(), decimals: 2, active: true, is_plain: true };
    let mut partners: BTreeMap<i32, Partner> = CLIENTS.into_iter().map(partner).collect();
    partners.extend([partner(1)]);
    let income = |id| (id, account("income", false));
    Books {
        series: Series::V18,
        today: "2026-11-16".parse().unwrap(),
        author: "OdooBot".to_owned(),
        companies: BTreeMap::from([(COMPANY, company)]),
        currencies: BTreeMap::from([(USD, dollar)]),
        rates: BTreeMap::new(),
        journals: vec![journal(1, JournalKind::Sale, Some(INCOMES[0])), journal(2, JournalKind::General, None)],
        accounts: BTreeMap::from([
            (RECEIVABLE, account("asset_receivable", true)),
            income(INCOMES[0]),
            income(INCOMES[1]),
            (FEE_EXPENSE, account("expense", false)),
            (FEE_PAYABLE, account("liability_current", false)),
        ]),
        taxes: BTreeMap::new(),
        positions: Vec::new(),
        partners,
        defaults: BTreeMap::new(),
        banks: Vec::new(),
        payment_methods: BTreeMap::new(),
        distributions: Vec::new(),
        history: History::since("2024-11-16".parse().unwrap()),
        eu_countries: BTreeSet::new(),
        digits: Digits { price: 2, quantity: 2 },
        settings: Settings::default(),
    }
}

impl Office {
    pub fn new(earnings: usize) -> Self {
        let earning = |id: i32| Earning {
            id,
            upwork_id: (1000 + id).to_string(),
            name: format!("Work {id}"),
            date: "2026-10-12".parse().unwrap(),
            gross: Decimal::new(10_000, 2),
            fee: Decimal::new(1_000, 2),
            net: None,
            hours: None,
            currency_id: USD,
            company_id: COMPANY,
            partner_id: Some(CLIENTS[0]),
            contract: "1".to_owned(),
            hourly_rate: None,
            invoice_id: None,
            journal_entry_id: None,
        };
        Self {
            earnings: (1..=i32::try_from(earnings).unwrap()).map(earning).collect(),
            moves: BTreeMap::new(),
            open: BTreeMap::new(),
            books: books(),
            links: Links::default(),
            next_id: 0,
        }
    }

    /// Whether fees have entries of their own from now on.
    pub fn set_fee_accounts(&mut self, on: bool) {
        let id = |id: i32| on.then(|| id.to_string());
        (self.books.settings.fee_expense, self.books.settings.fee_payable) = (id(FEE_EXPENSE), id(FEE_PAYABLE));
    }

    /// The account of income that is set from now on.
    pub fn set_income(&mut self, account: i32) {
        self.books.settings.income = Some(account.to_string());
    }

    fn next(&mut self) -> i32 {
        self.next_id += 1;
        self.next_id
    }

    /// The books with the journal items that there are.
    fn books(&self) -> Books {
        let mut books = self.books.clone();
        self.moves.values().for_each(|row| books.history.add_document(&row.document));
        books
    }

    /// Makes what is lacking.
    pub fn create(&mut self) {
        let view = View {
            earnings: self.earnings.clone(),
            books: self.books(),
            links: self.links.clone(),
            fees_on: BTreeSet::new(),
            reversed: BTreeMap::new(),
            unattached: BTreeSet::new(),
            by_reference: BTreeMap::new(),
            rules: rules(),
        };
        let done = documents(&view);
        self.remember(&done.links);
        for new in done.new {
            let id = self.add(new.document.clone());
            self.remember(&[new.keep(id)]);
            let earning = self.earnings.iter_mut().find(|earning| earning.id == new.earning).unwrap();
            let pointer =
                if new.kind == Kind::FeeEntry { &mut earning.journal_entry_id } else { &mut earning.invoice_id };
            assert_eq!(pointer.replace(id), None);
        }
    }

    fn add(&mut self, document: Document) -> i32 {
        let line_ids = document.lines.iter().map(|_| self.next()).collect();
        let id = self.next();
        let state = MoveState::Draft;
        self.moves
            .insert(id, MoveRow { id, state, posted_before: false, document, line_ids, has_foreign_lines: false });
        id
    }

    fn remember(&mut self, links: &[LinkChange]) {
        for link in links {
            let LinkChange::Keep { kind, upwork_id, odoo_id, kept } = link else { continue };
            self.links.insert(
                *kind,
                upwork_id.clone(),
                Link { odoo_id: *odoo_id, gone: false, kept: Some(kept.clone()) },
            );
        }
    }

    fn view(&self) -> FollowView {
        FollowView {
            earnings: self.earnings.clone(),
            books: self.books(),
            links: self.links.clone(),
            moves: self.moves.clone(),
            reversed: BTreeMap::new(),
            open: self.open.clone(),
            rules: rules(),
        }
    }

    pub fn plan(&self) -> Followed {
        follow(&self.view())
    }

    pub fn apply(&mut self, followed: &Followed) {
        self.remember(&followed.links);
        followed.updates.iter().for_each(|update| self.change(update));
        for drift in &followed.drift {
            self.open.insert((drift.kind, drift.upwork_id.clone()), drift.clone());
        }
        for key in &followed.settled {
            self.open.remove(key).unwrap();
        }
    }

    fn change(&mut self, update: &DocumentUpdate) {
        let ids = update.lines.iter().map(|id| id.unwrap_or_else(|| self.next())).collect();
        let row = self.moves.get_mut(&update.id).unwrap();
        assert_eq!((row.state, row.posted_before), (MoveState::Draft, false), "only drafts that never were posted");
        assert_eq!(row.document, update.before);
        (row.document, row.line_ids) = (update.document.clone(), ids);
    }

    /// Takes Upwork's side of whatever waits; true if it could be done.
    pub fn accept(&mut self, kind: Kind, upwork_id: &str) -> bool {
        let view = self.view();
        let earning = view.earnings.iter().find(|earning| earning.upwork_id == upwork_id).unwrap();
        let Ok(Some(accepted)) = accept(&view, kind, earning, 7) else { return false };
        self.open.remove(&(kind, upwork_id.to_owned()));
        self.remember(&[accepted.link]);
        if let Some(update) = &accepted.update {
            let ids = update.lines.iter().map(|id| id.unwrap_or_else(|| self.next())).collect();
            let row = self.moves.get_mut(&update.id).unwrap();
            assert_eq!(row.state, MoveState::Draft);
            (row.document, row.line_ids) = (update.document.clone(), ids);
        }
        if let Some(new) = accepted.correction {
            let id = self.add(new.document.clone());
            self.remember(&[new.keep(id)]);
        }
        true
    }

    /// What all documents of an earning book, corrections too: income less fee.
    pub fn booked(&self, upwork_id: &str) -> Decimal {
        let is_of = |reference: &str| {
            reference.trim_start_matches("Upwork fee ").strip_prefix('T').and_then(|rest| rest.split(' ').next())
                == Some(upwork_id)
        };
        let of = self.moves.values().filter(|row| is_of(&row.document.header.r#ref));
        of.map(|row| {
            let lines = row.document.lines.iter();
            match row.document.header.move_type {
                MoveType::Entry => -lines.take(1).map(|line| line.amount_currency).sum::<Decimal>(),
                _ => -lines
                    .filter(|line| line.display_type == LineKind::Product)
                    .map(|line| line.amount_currency)
                    .sum::<Decimal>(),
            }
        })
        .sum()
    }
}
