//! Partners to be made, one rule a test.

use super::model::Odoo;
use crate::domain::{Client, Kind, OrganizationId};
use crate::plan::{Kept, Link, NewPartner, partners};

fn client(id: &str, name: Option<&str>) -> Client {
    Client { id: OrganizationId::new(id), name: name.map(str::to_owned) }
}

#[test]
fn only_clients_that_nobody_knows_are_made_and_each_once() {
    let mut odoo = Odoo::new();
    odoo.partner(11, "Known");
    odoo.partner(12, "Twice");
    odoo.partner(13, "Twice");
    let deleted = Kept::Client { name: "Deleted".to_owned() };
    odoo.now.links.insert(Kind::Client, "4", Link { odoo_id: 99, gone: false, kept: Some(deleted) });
    let clients = [
        client("1", Some("Known")),
        client("2", Some("Twice")),
        client("3", None),
        client("4", Some("Deleted")),
        client("5", Some("New")),
        client("5", Some("New")),
    ];
    let (new, skipped) = partners(&clients, &odoo.now);
    assert_eq!(new, [NewPartner { client: OrganizationId::new("5"), name: "New".to_owned() }]);
    let reasons: Vec<&str> = skipped.iter().map(|skip| skip.reason.as_str()).collect();
    assert_eq!(
        reasons,
        [
            "2 companies in Odoo are called \"Twice\"",
            "Upwork gives no name for it",
            "the partner \"Deleted\" was deleted in Odoo"
        ]
    );
}
