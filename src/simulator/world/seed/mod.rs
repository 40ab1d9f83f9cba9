//! Seeded worlds: any number of users, contracts and proposals, the same for the same specification.
//! Must not ask for the time: everything in a seeded world happened before 2026-03-02, but for its hours and its
//! money, which go on as the clock does.

mod contract;
mod hours;
mod money;
mod proposal;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

pub(super) use self::{hours::Work, money::Business};
use super::{Organization, OrganizationKind, Person, World, WorldSpec, random::Random, words};

/// First day on which anything happened in a seeded world.
const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(2023, 1, 2) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

impl World {
    /// A world of the given size.
    pub fn seeded(spec: &WorldSpec) -> Self {
        let mut seeding = Seeding {
            spec,
            world: Self::default(),
            clients: Vec::new(),
            contracts: 0,
            milestones: 0,
            pending: 0,
            proposals: 0,
        };
        seeding.make_clients();
        for number in 0..u64::from(spec.users.max(1)) {
            seeding.make_user(number);
        }
        if spec.agency_contracts > 0 {
            seeding.make_agency();
        }
        let mut world = seeding.world;
        world.hours.work = Work::new(spec, world.contracts.len());
        world.hours.lag = spec.hours_lag;
        world.ledger.business = Business::new(spec, world.contracts.len());
        world.ledger.filter = spec.ledger_filter;
        world
    }
}

/// A world in the making; the counts give each new thing an id of its own.
struct Seeding<'a> {
    spec: &'a WorldSpec,
    world: World,
    clients: Vec<String>,
    contracts: u64,
    milestones: u64,
    pending: u64,
    proposals: u64,
}

/// Whose contracts are being made.
#[derive(Clone)]
struct Vendor {
    freelancer: String,
    organization: String,
}

impl Seeding<'_> {
    fn random(&self, kind: &str, number: u64) -> Random {
        Random::new(self.spec.seed, kind, number)
    }

    fn make_clients(&mut self) {
        for number in 0..u64::from(self.spec.clients.max(1)) {
            let mut random = self.random("client", number);
            let words = if self.spec.odd_text && random.one_in(9) { words::ODD_COMPANY } else { words::COMPANY };
            let name = format!("{} {}", random.pick(words), number + 1);
            let contact = self.person(19, number);
            let client = Organization {
                members: vec![contact.id.clone()],
                ..organization(13, number, name, OrganizationKind::Client)
            };
            self.world.add_person(contact);
            self.clients.push(client.id.clone());
            self.world.add_organization(client);
        }
    }

    fn make_user(&mut self, number: u64) {
        let mut person = self.person(12, number);
        let own = Organization {
            id: person.id.clone(),
            members: vec![person.id.clone()],
            ..organization(12, number, person.name(), OrganizationKind::Freelancer)
        };
        person.email = Some(format!("user{number}@example.com"));
        person.tenants.push(own.id.clone());
        if number == 0 && self.spec.client_tenant {
            let name = format!("{} Buying", person.name());
            let buyer = Organization {
                members: vec![person.id.clone()],
                ..organization(15, 0, name, OrganizationKind::Client)
            };
            person.tenants.push(buyer.id.clone());
            self.world.add_organization(buyer);
        }
        let vendor = Vendor { freelancer: person.id.clone(), organization: own.id.clone() };
        self.world.add_person(person);
        self.world.add_organization(own);
        self.make_contracts(&vendor, self.spec.hourly, self.spec.fixed);
        self.make_pending(&vendor, self.spec.pending_offers);
        self.make_proposals(&vendor, self.spec.proposals);
    }

    /// An agency that the first user owns; its work is done by members who never sign in here.
    fn make_agency(&mut self) {
        let mut agency = organization(14, 0, "Northwind Studio".to_owned(), OrganizationKind::Agency);
        let members: Vec<Person> = (0..3).map(|number| self.person(16, number)).collect();
        agency.members = members.iter().map(|member| member.id.clone()).collect();
        agency.teams = vec![(snowflake(14, 1), "Northwind Studio - Design".to_owned())];
        let owner = snowflake(12, 0);
        if let Some(owner) = self.world.people.get_mut(&owner) {
            owner.tenants.push(agency.id.clone());
        }
        let vendors: Vec<Vendor> = members
            .iter()
            .map(|member| Vendor { freelancer: member.id.clone(), organization: agency.id.clone() })
            .collect();
        self.world.add_organization(agency);
        for member in members {
            self.world.add_person(member);
        }
        for (number, vendor) in (0..self.spec.agency_contracts).zip(vendors.iter().cycle()) {
            let hourly = number % 3 != 2;
            self.make_contracts(vendor, u32::from(hourly), u32::from(!hourly));
        }
    }

    fn person(&self, block: u64, number: u64) -> Person {
        let mut random = self.random("person", block * 1_000_000 + number);
        Person {
            id: snowflake(block, number),
            nid: format!("person{block}x{number}"),
            rid: (2_000_000 + block * 100_000 + number).to_string(),
            first_name: random.pick(words::FIRST).to_owned(),
            last_name: random.pick(words::LAST).to_owned(),
            ..Person::default()
        }
    }
}

fn organization(block: u64, number: u64, name: String, kind: OrganizationKind) -> Organization {
    Organization {
        id: snowflake(block, number),
        rid: (3_000_000 + block * 100_000 + number).to_string(),
        name,
        kind,
        accounting_entity: (60_000_000 + block * 100_000 + number).to_string(),
        ..Organization::default()
    }
}

/// An id of 19 digits; `block` keeps the kinds of things apart.
fn snowflake(block: u64, number: u64) -> String {
    (block * 100_000_000_000_000_000 + 81_921_839_933 + number * 7_919_000_003).to_string()
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// `days` later, or the day itself at the end of the calendar.
fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
