//! Help, completions and manual pages: made from the command line itself, so none can be forgotten.

use std::collections::BTreeMap;

use clap::CommandFactory;
use upwork_odoo::cli::Line;

use super::support::command::run;

fn commands() -> Vec<String> {
    Line::command().get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

#[tokio::test]
async fn every_shell_gets_a_script_that_knows_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = run(&BTreeMap::new(), &["completions", shell]).await;
        for command in commands() {
            assert!(said.out(0).contains(&command), "{command} in the script of {shell}");
        }
    }
}

#[tokio::test]
async fn the_program_and_every_command_have_a_manual_page() {
    let said = run(&BTreeMap::new(), &["man"]).await;
    assert!(said.out(0).contains(".TH upwork-odoo 1"), "{}", said.out);
    for command in commands() {
        let said = run(&BTreeMap::new(), &["man", &command]).await;
        assert!(said.out(0).contains(&format!(".TH upwork-odoo-{command} 1")), "{}", said.out);
    }
    assert!(run(&BTreeMap::new(), &["man", "nothing"]).await.err(2).contains("nothing"));
}

#[tokio::test]
async fn a_wrong_command_line_tries_nothing() {
    for args in
        [&["sink"][..], &["sync", "hours"], &["sync"], &["restore", "client", "7"], &["connect", "--create", "x"]]
    {
        assert!(run(&BTreeMap::new(), args).await.err(2).contains("error:"), "{args:?}");
    }
}
