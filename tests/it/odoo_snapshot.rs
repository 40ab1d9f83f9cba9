//! What is read of Odoo before anything is decided.

use std::collections::BTreeSet;

use upwork_odoo::domain::{AccountId, ContractId, Series};
use upwork_odoo::odoo::{self, Error, database, snapshot};

use crate::support::database::UUID;
use crate::support::odoo::{OWNER, World, fixed, hourly, milestone, money, proposal};

#[tokio::test]
async fn contracts_come_with_milestones_and_their_versions() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let contract = fixed("1002", "Website", vec![milestone("m1", "M1", "500"), milestone("m2", "M2", "0.5")]);
        world.sync(std::slice::from_ref(&contract)).await;
        let found = world.snapshot(&[contract, hourly("unknown", "Unknown")]).await;
        assert_eq!(found.contracts.len(), 1);
        let row = &found.contracts[&ContractId::new("1002")];
        let xmin = world.text(&format!("SELECT xmin::text FROM upwork_contract WHERE id = {}", row.id)).await;
        assert_eq!(row.xmin.to_string(), xmin);
        let amounts: Vec<_> = found.milestones[&row.id].iter().map(|row| row.amount.unwrap()).collect();
        assert_eq!(amounts, [money("500", "EUR").amount, money("0.5", "EUR").amount]);
    }
}

#[tokio::test]
async fn another_accounts_contract_of_the_same_id_is_not_seen() {
    let mut world = World::new(Series::V18).await;
    world.sync(&[hourly("1001", "Mine")]).await;
    world.execute("UPDATE upwork_contract SET upwork_account_id = 2 WHERE upwork_contract_id = '1001'").await;
    assert!(world.snapshot(&[hourly("1001", "Mine")]).await.contracts.is_empty());
    let known = snapshot::known_contract_ids(&world.db, AccountId(2)).await.unwrap();
    assert!(known.contains(&ContractId::new("1001")));
    assert!(!snapshot::known_contract_ids(&world.db, OWNER.account).await.unwrap().contains(&ContractId::new("1001")));
}

#[tokio::test]
async fn a_currencys_decimals_follow_its_rounding() {
    for series in Series::ALL {
        let world = World::new(series).await;
        world.execute("UPDATE res_currency SET rounding = 0.05 WHERE name = 'CHF'").await;
        world.execute("UPDATE res_currency SET name = 'CREDITS' WHERE name = 'XPF'").await;
        let currencies = world.snapshot(&[]).await.currencies;
        for (code, decimals) in [("USD", 2), ("JPY", 0), ("KWD", 3), ("CHF", 2), ("CLF", 4)] {
            assert_eq!(currencies[&code.to_owned().try_into().unwrap()].decimals, decimals, "{code}");
        }
    }
}

#[tokio::test]
async fn only_living_companies_within_reach_are_matched_by_name() {
    let world = World::new(Series::V18).await;
    let names = ["Client Co", "Gone Ltd", "Only Company One", "Nur Zweite", "Solo Contact", "client co"];
    let names: Vec<String> = names.map(str::to_owned).to_vec();
    let mut tx = world.db.begin_read_only().await.unwrap();
    let clients = snapshot::Clients { company_id: 1, names: &names, linked: &[8, 20, 999_999] };
    let found = snapshot::partners(&mut tx, clients).await.unwrap();
    assert_eq!(found.partners.keys().collect::<Vec<_>>(), ["Client Co", "Only Company One"]);
    assert_eq!(found.living_partners, BTreeSet::from([8, 20]), "an archived partner lives, a deleted one does not");
}

#[tokio::test]
async fn two_of_a_name_are_both_told() {
    let world = World::new(Series::V19).await;
    world.execute("UPDATE res_partner SET name = 'Client Co' WHERE name = 'History Co'").await;
    let found = world.snapshot(&[hourly("1", "One")]).await;
    assert_eq!(found.partners["Client Co"].len(), 2);
}

#[tokio::test]
async fn contracts_without_a_client_wait_for_one() {
    let mut world = World::new(Series::V18).await;
    let mut contract = hourly("1001", "Nobody's");
    contract.client.name = Some("Never heard of".to_owned());
    world.sync(&[contract, hourly("1002", "Somebody's")]).await;
    let waiting = snapshot::waiting_for_client(&world.db, OWNER.account).await.unwrap();
    assert!(waiting.iter().any(|contract| contract.name == "Nobody's"));
    assert!(!waiting.iter().any(|contract| contract.name == "Somebody's"));
}

#[tokio::test]
async fn proposals_of_the_account_come_whole() {
    let mut world = World::new(Series::V19).await;
    world.sync_proposals(&[proposal("p1", "Odoo dev")]).await;
    let mut tx = world.db.begin_read_only().await.unwrap();
    let found = snapshot::proposals(&mut tx, OWNER.account).await.unwrap();
    assert_eq!(found.proposals.values().map(|row| row.title.as_deref()).collect::<Vec<_>>(), [Some("Odoo dev")]);
    assert!(snapshot::proposals(&mut tx, AccountId(2)).await.unwrap().proposals.is_empty());
}

#[tokio::test]
async fn rows_are_written_as_the_user_that_the_settings_name() {
    for series in Series::ALL {
        let world = World::new(series).await;
        assert_eq!(world.author.email_from.as_deref(), Some("\"OdooBot\" <odoobot@example.com>"));
        assert_eq!(world.author.reply_to, world.author.email_from);
        let missing = odoo::author(&world.db, series, "nobody").await.unwrap_err();
        assert!(!missing.is_transient());
        assert!(missing.to_string().contains("\"nobody\"") && missing.to_string().contains("odoo.user"), "{missing}");

        world.execute("UPDATE res_partner SET email = NULL, email_normalized = NULL WHERE id = 3").await;
        let silent = odoo::author(&world.db, series, "admin").await.unwrap();
        assert_eq!((silent.uid, silent.email_from, silent.reply_to), (2, None, None));
    }
}

#[tokio::test]
async fn answers_go_to_the_companys_catchall() {
    for (series, name) in [(Series::V18, "My Company"), (Series::V19, "OdooBot")] {
        let world = World::new(series).await;
        world
            .execute(
                "INSERT INTO mail_alias_domain (id, name, bounce_alias, catchall_alias)
                 VALUES (1, 'example.com', 'bounce', 'catchall');
                 UPDATE res_company SET alias_domain_id = 1 WHERE id = 1",
            )
            .await;
        let author = odoo::author(&world.db, series, "__system__").await.unwrap();
        assert_eq!(author.reply_to, Some(format!("\"{name}\" <catchall@example.com>")));
        assert_eq!(author.email_from, world.author.email_from);
    }
}

#[tokio::test]
async fn the_database_says_who_it_is() {
    let world = World::new(Series::V18).await;
    let told = database::fingerprint(&world.db).await.unwrap();
    assert_eq!(told.database_uuid.as_deref(), Some(UUID));
    assert_eq!(told.database_name, world.database.name());
    assert_eq!((told.odoo_role.as_str(), told.own_role.as_str()), ("odoo", world.database.name()));
    let cluster = world.text("SELECT system_identifier::text FROM pg_control_system()").await;
    assert_eq!(told.system_identifier, cluster);
    assert!(matches!(
        database::fingerprint(&upwork_odoo::db::Db::from_pool(
            sqlx::PgPool::connect(&crate::support::database::TestDb::without_odoo().await.admin_url()).await.unwrap()
        ))
        .await,
        Err(Error::Database(_))
    ));
}
