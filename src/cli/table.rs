//! Plain tables: columns aligned by spaces, no frames, no colours, so that they paste and grep well.

use std::fmt;

/// Rows under a heading.
#[derive(Clone, Debug)]
pub struct Table(Vec<Vec<String>>);

impl Table {
    /// An empty table with these columns.
    pub fn new(heading: &[&str]) -> Self {
        Self(vec![heading.iter().map(|cell| (*cell).to_owned()).collect()])
    }

    /// Adds a row. A cell is one line: line feeds in it become spaces.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.0.push(cells.into_iter().map(|cell| cell.replace('\n', " ")).collect());
    }

    /// Whether there is nothing under the heading.
    pub fn is_empty(&self) -> bool {
        self.0.len() == 1
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.0.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.0.iter().map(Vec::len).max().unwrap_or_default();
        let widths: Vec<usize> = (0..columns).map(|column| self.width(column)).collect();
        for row in &self.0 {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            writeln!(f, "{}", cells.join("  ").trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_nothing_trails() {
        let mut table = Table::new(&["Job", "Last run"]);
        table.row(["contracts".into(), "never\nyet".into()]);
        assert_eq!(table.to_string(), "Job        Last run\ncontracts  never yet\n");
    }
}
