//! The commands about accounts and records, as an operator types them: what they print, and their exit codes.

use super::support::command::{example, run};

#[tokio::test]
async fn a_record_deleted_in_odoo_is_left_alone_until_it_is_restored() {
    let app = example().await.connected().await;
    let env = app.environment();
    let sync = ["sync", "contracts", "--account", "Test"];
    assert!(run(&env, &sync).await.out(0).contains("contracts: done\n"));
    app.run("DELETE FROM upwork_contract WHERE upwork_contract_id = '41846002'").await;
    let said = run(&env, &sync).await;
    assert!(
        said.out(3).contains("left alone: contract 41846002: \"Backend developer\" was deleted in Odoo"),
        "{said:?}"
    );
    assert!(said.out.contains("upwork-odoo restore contract 41846002"), "{said:?}");
    let status = run(&env, &["status"]).await;
    assert!(status.out(0).contains("contract 41846002"), "{status:?}");
    let restored = run(&env, &["restore", "contract", "41846002", "--account", "Test"]).await;
    assert!(restored.out(0).starts_with("the next sync makes 1 deleted record again"), "{restored:?}");
    let said = run(&env, &sync).await;
    assert!(said.out(0).contains("contracts   1"), "{said:?}");
    assert!(run(&env, &["restore", "contract", "41846002", "--account", "Test"]).await.err(1).contains("\"Test\""));
}

#[tokio::test]
async fn clients_without_a_partner_lead_the_status_until_partners_are_made() {
    let app = example().await.connected().await;
    let env = app.environment();
    run(&env, &["sync", "contracts", "--account", "Test"]).await.out(0);
    let waits = |status: &str| status.lines().any(|line| line.starts_with("Test") && line.contains("41846002"));
    let status = run(&env, &["status"]).await;
    assert!(status.out(0).starts_with("Waiting for a client") && waits(&status.out), "{status:?}");
    let shown = run(&env, &["partners", "create", "--account", "Test", "--dry-run"]).await;
    assert!(shown.out(0).contains("Globex GmbH"), "{shown:?}");
    assert!(run(&env, &["partners", "create", "--account", "Test"]).await.out(0).contains("partners made"));
    run(&env, &["sync", "contracts", "--account", "Test"]).await.out(0);
    assert!(!waits(run(&env, &["status"]).await.out(0)));
}

#[tokio::test]
async fn an_account_is_found_by_name_by_id_or_by_being_the_only_one() {
    let app = example().await.connected().await;
    let env = app.environment();
    assert!(run(&env, &["test", "Test"]).await.out(0).starts_with("\"Test\" is connected as "));
    run(&env, &["test", &app.id.to_string()]).await.out(0);
    assert!(run(&env, &["test"]).await.err(1).contains("say which"));
    assert!(run(&env, &["test", "Nobody"]).await.err(1).contains("\"Nobody\""));
    app.run("UPDATE upwork_account SET active = false WHERE name <> 'Test'").await;
    run(&env, &["test"]).await.out(0);
}

#[tokio::test]
async fn an_account_can_be_made_and_connected_from_the_command_line_alone() {
    let app = example().await;
    let (env, folder) = (app.environment(), tempfile::tempdir().unwrap());
    let file = folder.path().join("secret");
    std::fs::write(&file, "simulator-secret\n").unwrap();
    let file = file.to_str().unwrap();
    let create =
        ["connect", "--create", "Anna", "--client-id", "simulator", "--client-secret-file", file, "--company", "1"];
    let said = run(&env, &create).await;
    assert!(said.out(0).contains("http://127.0.0.1:8478/upwork/connect/"), "{said:?}");
    assert!(said.out.contains("http://127.0.0.1:8478/upwork/oauth/callback"), "{said:?}");
    let made = "SELECT concat_ws('|', client_secret, state, is_connected) FROM upwork_account WHERE name = 'Anna'";
    assert_eq!(app.text(made).await.unwrap(), "simulator-secret|draft|f");
    assert!(run(&env, &create).await.err(1).contains("\"Anna\""));
    std::fs::write(file, " \n").unwrap();
    assert!(run(&env, &create).await.err(1).contains("is empty"));
}

#[tokio::test]
async fn a_contract_is_explained() {
    let app = example().await.connected().await;
    let env = app.environment();
    let explain = ["explain", "contract", "41900315", "--account", "Test"];
    assert!(run(&env, &explain).await.err(1).contains("nothing is known of a contract 41900315"));
    run(&env, &["sync", "contracts", "--account", "Test"]).await.out(0);
    let said = run(&env, &explain).await;
    assert!(said.out(0).starts_with("contract 41900315: upwork_contract row "), "{said:?}");
    for milestone in ["11200451", "11200452", "11200453"] {
        assert!(said.out.lines().any(|line| line.starts_with(milestone)), "{said:?}");
    }
}
