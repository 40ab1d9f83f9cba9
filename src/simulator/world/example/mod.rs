//! A small world that reads like the API's own examples: Anna Kovacs, freelancer and owner of Northwind Studio,
//! works for the clients Globex and Initech.

mod money;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rust_decimal::Decimal;

use super::{
    Contract, ContractStatus, FixedTerm, HourlyTerm, Line, Milestone, MilestoneState, Money, Organization,
    OrganizationKind, PendingOffer, Person, Proposal, ProposalStatus, Terms, World,
};

const ANNA: &str = "1181921839933591552";
const BELA: &str = "1290011223344556032";
const GUSTAV: &str = "1390112233445566721";
const INES: &str = "1402233445566778881";
const STUDIO: &str = "1483920011223344128";
const BUYING: &str = "1500000000000000001";
const GLOBEX: &str = "1390112233445566720";
const INITECH: &str = "1402233445566778880";

impl World {
    /// The world of the examples: four contracts, a week of hours, two months of money, a pending offer, three proposals, three tenants.
    pub fn example() -> Self {
        let mut world = Self::default();
        world.add_example_people();
        world.add_contract(backend_developer());
        world.add_contract(data_import_tool());
        world.add_contract(Contract {
            status: ContractStatus::Closed,
            end: Some(day(2025, 12, 20)),
            ..hourly(
                "40777123",
                "Old maintenance",
                INITECH,
                vec![term("40777123", 40, (2025, 11, 3), Some((2025, 12, 20)))],
            )
        });
        world.add_contract(Contract {
            status: ContractStatus::Paused,
            freelancer: BELA.to_owned(),
            vendor: STUDIO.to_owned(),
            ..hourly("41950001", "Agency web work", GLOBEX, vec![term("41950001", 60, (2025, 11, 3), None)])
        });
        world.add_pending(PendingOffer {
            id: "842300".to_owned(),
            row: "61".to_owned(),
            title: "New proposal accepted".to_owned(),
            freelancer: ANNA.to_owned(),
            vendor: ANNA.to_owned(),
            client: INITECH.to_owned(),
            hourly: true,
            amount: Decimal::from(55),
            currency: "USD".to_owned(),
            created: at(2026, 3, 10),
        });
        for (id, status, title, rate) in [
            ("11", ProposalStatus::Pending, "Rust sync service", 55),
            ("12", ProposalStatus::Pending, "Odoo module", 50),
            ("13", ProposalStatus::Hired, "Backend developer", 45),
        ] {
            world.add_proposal(proposal(id, status, title, rate));
        }
        if let (Some(hired), Some(contract)) = (world.proposals.last_mut(), world.contracts.first()) {
            hired.job = contract.job();
        }
        world.add_example_hours();
        world.add_example_money();
        world
    }

    fn add_example_hours(&mut self) {
        for (contract, freelancer, of_month, memo, online, offline) in [
            (0, ANNA, 2, "API work", 7_0000, 5000),
            (0, ANNA, 3, "Tests", 8_1667, 0),
            (0, ANNA, 3, "Call with client", 0, 1_0000),
            (3, BELA, 2, "Layout", 6_0000, 0),
            (3, BELA, 4, "Review", 0, 2_3333),
        ] {
            self.lines_mut(contract, day(2026, 3, of_month)).push(Line {
                freelancer: freelancer.to_owned(),
                memo: Some(memo.to_owned()),
                task: None,
                online: Decimal::new(online, 4),
                offline: Decimal::new(offline, 4),
            });
        }
    }

    fn add_example_people(&mut self) {
        self.add_person(Person {
            email: Some("anna@example.com".to_owned()),
            tenants: [ANNA, STUDIO, BUYING].map(str::to_owned).to_vec(),
            ..person(ANNA, "annakovacs", "2366358", "Anna", "Kovacs")
        });
        for (id, nid, rid, first, last) in [
            (BELA, "belanagy", "2466999", "Bela", "Nagy"),
            (GUSTAV, "gustavglobe", "2466100", "Gustav", "Globe"),
            (INES, "inestech", "2466101", "Ines", "Tech"),
        ] {
            self.add_person(person(id, nid, rid, first, last));
        }
        self.add_example_organizations();
    }

    fn add_example_organizations(&mut self) {
        use OrganizationKind::{Agency, Client, Freelancer};
        self.add_organization(Organization {
            members: vec![ANNA.to_owned()],
            ..organization(ANNA, "3366359", "Anna Kovacs", Freelancer, "62837810")
        });
        self.add_organization(Organization {
            teams: vec![("1483920011223344129".to_owned(), "Northwind Studio - Design".to_owned())],
            members: vec![ANNA.to_owned(), BELA.to_owned()],
            ..organization(STUDIO, "5001122", "Northwind Studio", Agency, "70114420")
        });
        for (id, rid, name, entity, contact) in [
            (BUYING, "5000001", "Anna Client Co", "70114421", ANNA),
            (GLOBEX, "5001123", "Globex GmbH", "70114422", GUSTAV),
            (INITECH, "5001124", "Initech LLC", "70114423", INES),
        ] {
            self.add_organization(Organization {
                members: vec![contact.to_owned()],
                ..organization(id, rid, name, Client, entity)
            });
        }
    }
}

fn organization(id: &str, rid: &str, name: &str, kind: OrganizationKind, entity: &str) -> Organization {
    Organization {
        id: id.to_owned(),
        rid: rid.to_owned(),
        name: name.to_owned(),
        kind,
        accounting_entity: entity.to_owned(),
        ..Organization::default()
    }
}

fn backend_developer() -> Contract {
    hourly(
        "41846002",
        "Backend developer",
        GLOBEX,
        vec![term("41846002", 45, (2025, 11, 3), Some((2026, 2, 1))), term("42210077", 50, (2026, 2, 2), None)],
    )
}

fn data_import_tool() -> Contract {
    let milestone = |id: &str, name: &str, state, deposit| Milestone {
        id: id.to_owned(),
        description: Some(name.to_owned()),
        state,
        deposit: Decimal::from(deposit),
        due: None,
        created: at(2026, 1, 12),
        modified: at(2026, 2, 20),
    };
    Contract {
        weekly_limit: None,
        terms: Terms::Fixed(FixedTerm {
            id: "41900315".to_owned(),
            start: day(2026, 1, 12),
            end: None,
            milestones: vec![
                milestone("11200451", "Prototype", MilestoneState::Paid, 500),
                milestone("11200452", "Delivery", MilestoneState::Active, 700),
                milestone("11200453", "Handover", MilestoneState::NotFunded, 300),
            ],
        }),
        ..hourly("41900315", "Data import tool", INITECH, Vec::new())
    }
}

fn hourly(id: &str, title: &str, client: &str, terms: Vec<HourlyTerm>) -> Contract {
    Contract {
        id: id.to_owned(),
        title: Some(title.to_owned()),
        status: ContractStatus::Active,
        freelancer: ANNA.to_owned(),
        vendor: ANNA.to_owned(),
        client: client.to_owned(),
        currency: "USD".to_owned(),
        created: at(2025, 11, 3),
        modified: at(2026, 3, 2),
        start: Some(day(2025, 11, 3)),
        end: None,
        weekly_limit: Some(40),
        terms: Terms::Hourly(terms),
        hidden: false,
    }
}

fn term(id: &str, rate: u32, start: (i32, u32, u32), end: Option<(i32, u32, u32)>) -> HourlyTerm {
    HourlyTerm {
        id: id.to_owned(),
        rate: Decimal::from(rate),
        start: day(start.0, start.1, start.2),
        end: end.map(|end| day(end.0, end.1, end.2)),
    }
}

fn proposal(id: &str, status: ProposalStatus, title: &str, rate: u32) -> Proposal {
    Proposal {
        id: format!("19000000000000000{id}"),
        status,
        freelancer: ANNA.to_owned(),
        organization: ANNA.to_owned(),
        job: format!("19190000000000000{id}"),
        title: title.to_owned(),
        rate: Money::new(Decimal::from(rate), "USD"),
        cover_letter: None,
        reason: None,
        created: at(2026, 3, 2),
        modified: None,
    }
}

fn person(id: &str, nid: &str, rid: &str, first: &str, last: &str) -> Person {
    Person {
        id: id.to_owned(),
        nid: nid.to_owned(),
        rid: rid.to_owned(),
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        ..Person::default()
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn at(year: i32, month: u32, of_month: u32) -> DateTime<Utc> {
    day(year, month, of_month).and_time(NaiveTime::MIN).and_utc()
}
