//! Files of golden records: where they are, and running one from its first record to its last.

use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use upwork_odoo::domain::Series;

use crate::record::Record;
use crate::tally::Tally;
use crate::world::World;

/// A file of records, one JSON object a line, plain or compressed.
pub struct File {
    path: PathBuf,
    series: Series,
}

/// All files that lie beside this program, by series.
pub fn in_the_tree() -> Vec<File> {
    let mut files = Vec::new();
    for series in Series::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(series.name());
        let paths = fs::read_dir(&folder).expect("the folder of a series").map(|entry| entry.expect("a file").path());
        let golden = paths.filter(|path| path.to_string_lossy().ends_with(".jsonl.gz"));
        files.extend(golden.map(|path| File { path, series }));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() >= 4, "only {} files of golden records were found", files.len());
    files
}

/// The file that `make golden` was given. The series may be left out where the folder's name says it.
pub fn named() -> Result<Option<File>, String> {
    let Some(path) = env::var("UPWORK_ODOO_GOLDEN").ok().filter(|path| !path.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    let told = env::var("UPWORK_ODOO_GOLDEN_SERIES").ok().filter(|series| !series.is_empty());
    let folder = path.parent().and_then(Path::file_name).map(|folder| folder.to_string_lossy().into_owned());
    let series = told.or(folder).and_then(|name| Series::from_version(&name).ok());
    let series = series.ok_or_else(|| format!("say which Odoo wrote {}: SERIES=18.0 or 19.0", path.display()))?;
    if path.is_file() { Ok(Some(File { path, series })) } else { Err(format!("there is no file {}", path.display())) }
}

impl File {
    /// Series and name.
    pub fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        format!("{}/{name}", self.series)
    }

    fn records(&self) -> Vec<Record> {
        let bytes = fs::read(&self.path).expect("the file");
        let mut text = String::new();
        if bytes.starts_with(&[0x1f, 0x8b]) {
            MultiGzDecoder::new(bytes.as_slice()).read_to_string(&mut text).expect("a compressed file");
        } else {
            text = String::from_utf8(bytes).expect("UTF-8");
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}", self.path.display())))
            .collect()
    }

    /// Runs every record that applies, each on the world as it was.
    pub async fn run(&self) -> Tally {
        let records = self.records();
        let mut tally = Tally::default();
        let world = World::new(self.series).await;
        for record in &records {
            match record.left_out(self.series) {
                Some(why) => tally.leave_out(why),
                None => tally.count(record, &world.run(record).await),
            }
        }
        tally
    }
}
