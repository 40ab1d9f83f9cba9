//! The program's command line, as a process of its own.

use std::collections::BTreeMap;
use std::process::Stdio;

use tokio::process::Command;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::Series;
use upwork_odoo::simulator::World;

use super::app::TestApp;

/// What a command said.
#[derive(Debug)]
pub struct Said {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    /// Standard output, of a command that ended as expected.
    pub fn out(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "{self:#?}");
        &self.out
    }

    /// Standard error, of a command that ended as expected.
    pub fn err(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "{self:#?}");
        &self.err
    }
}

/// The example world with an account "Test", at the machine's own time: a process goes by that.
pub async fn example() -> TestApp {
    let app = TestApp::with(Series::V18, World::example(), &[("SCHEDULE__POLL", "50ms")]).await;
    app.clock.advance(Clock::system().now() - app.clock.now());
    app
}

/// A command with nothing around it but these environment variables.
pub fn command(env: &BTreeMap<String, String>, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_upwork-odoo"));
    command.args(args).env_clear().envs(env).stdin(Stdio::null()).kill_on_drop(true);
    command
}

/// Runs a command to its end.
pub async fn run(env: &BTreeMap<String, String>, args: &[&str]) -> Said {
    let done = command(env, args).output().await.expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said { code: done.status.code().expect("exit code"), out: text(done.stdout), err: text(done.stderr) }
}
