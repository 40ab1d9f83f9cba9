//! `man`: the manual page, of the program or of one command.

use anyhow::Result;
use clap::CommandFactory;

use super::exit::{Exit, Usage};
use super::{Line, output};

/// Print the manual page (roff): `upwork-odoo man sync | man -l -`.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Of which command; of the whole program if none is named.
    command: Option<String>,
}

impl Options {
    /// Prints it.
    pub fn run(&self) -> Result<Exit> {
        let mut program = Line::command();
        program.build();
        let page = match &self.command {
            None => clap_mangen::Man::new(program),
            Some(name) => {
                let command = program.find_subcommand(name);
                let command = command.ok_or_else(|| Usage(format!("there is no command {name:?}")))?;
                clap_mangen::Man::new(command.clone())
            }
        };
        let mut roff = Vec::new();
        page.render(&mut roff)?;
        output::raw(&roff)?;
        Ok(Exit::Done)
    }
}
