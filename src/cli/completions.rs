//! `completions`: a script that lets a shell complete commands and options.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::exit::Exit;
use super::{Line, output};

/// Print a shell's completion script.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Which shell.
    shell: Shell,
}

impl Options {
    /// Prints it.
    pub fn run(&self) -> Result<Exit> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Line::command(), env!("CARGO_PKG_NAME"), &mut script);
        output::raw(&script)?;
        Ok(Exit::Done)
    }
}
