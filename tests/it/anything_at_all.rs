//! Whatever Upwork may send, the parser of hourly descriptions and the decoder of the ledger read it or leave it, and
//! never fall over: the checks of the fuzz targets, fed with their seeds, with mutations of these, and with noise.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

#[path = "../../fuzz/src/lib.rs"]
mod targets;

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(folder).expect("seeds").map(|file| file.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a seed")).collect()
}

/// What a fuzzer does to bytes that it knows.
#[derive(Clone, Debug)]
enum Mutation {
    Put(usize, u8),
    Insert(usize, Vec<u8>),
    Cut(usize, usize),
    Double(usize, usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = 0..2_000_usize;
    let words: Vec<&[u8]> =
        vec![b"\"", b"null", b"-", b"99999999999999999999999999999", b" - ", b"{", b"\\u0000", b"(", b"1e400"];
    let word = prop::sample::select(words).prop_map(<[u8]>::to_vec);
    let insert = prop_oneof![word, prop::collection::vec(any::<u8>(), 0..6)];
    prop_oneof![
        (at.clone(), any::<u8>()).prop_map(|(at, byte)| Mutation::Put(at, byte)),
        (at.clone(), insert).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        (at.clone(), 1..40_usize).prop_map(|(at, length)| Mutation::Cut(at, length)),
        (at, 1..40_usize).prop_map(|(at, length)| Mutation::Double(at, length)),
    ]
}

fn mutated(mut bytes: Vec<u8>, mutations: &[Mutation]) -> Vec<u8> {
    for mutation in mutations {
        let place = |at: usize| if bytes.is_empty() { 0 } else { at % bytes.len() };
        match mutation {
            Mutation::Put(at, byte) => {
                let at = place(*at);
                if let Some(there) = bytes.get_mut(at) {
                    *there = *byte;
                }
            }
            Mutation::Insert(at, more) => {
                let at = place(*at);
                bytes.splice(at..at, more.iter().copied());
            }
            Mutation::Cut(at, length) => {
                let from = place(*at);
                bytes.drain(from..bytes.len().min(from + length));
            }
            Mutation::Double(at, length) => {
                let from = place(*at);
                let part = bytes[from..bytes.len().min(from + length)].to_vec();
                bytes.splice(from..from, part);
            }
        }
    }
    bytes
}

fn fed(target: &str) -> impl Strategy<Value = Vec<u8>> {
    let changed = (prop::sample::select(seeds(target)), prop::collection::vec(mutation(), 0..6));
    prop_oneof![
        4 => changed.prop_map(|(seed, mutations)| mutated(seed, &mutations)),
        1 => prop::collection::vec(any::<u8>(), 0..200),
    ]
}

#[test]
fn every_seed_is_of_the_known_form() {
    let (descriptions, rows) = (seeds("hourly_description"), seeds("ledger_row"));
    assert!(descriptions.len() >= 5 && rows.len() >= 10, "{} {}", descriptions.len(), rows.len());
    for seed in descriptions {
        assert!(targets::hourly_description(&seed), "{}", String::from_utf8_lossy(&seed));
    }
    for seed in rows {
        assert!(targets::ledger_row(&seed), "{}", String::from_utf8_lossy(&seed));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_parser_of_descriptions_takes_anything(bytes in fed("hourly_description")) {
        targets::hourly_description(&bytes);
    }

    #[test]
    fn the_decoder_of_the_ledger_takes_anything(bytes in fed("ledger_row")) {
        targets::ledger_row(&bytes);
    }
}
