//! Reproducible variety: a `SplitMix64` stream per thing made, so that asking for more of one kind changes none
//! of the others. Must not be used for anything secret.

use rust_decimal::Decimal;

/// A stream of numbers that follows from its seed alone.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of one thing: of the world's seed, its kind and its number.
    pub fn new(seed: u64, kind: &str, number: u64) -> Self {
        let mut stream = Self(seed ^ 0x5851_F42D_4C95_7F2D);
        for byte in kind.bytes() {
            stream.0 = stream.next().wrapping_add(u64::from(byte));
        }
        stream.0 = stream.next().wrapping_add(number);
        stream
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, `end` (which is taken as at least 1).
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// Whether the one-in-`n` case came up.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// One of the words, none if there are none.
    pub fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let at = self.below(words.len() as u64);
        usize::try_from(at).ok().and_then(|at| words.get(at)).copied().unwrap_or_default()
    }

    /// An amount between two whole ones, in steps of a quarter.
    pub fn amount(&mut self, from: u32, to: u32) -> Decimal {
        let quarters = self.below(u64::from(to.saturating_sub(from)) * 4);
        Decimal::from(u64::from(from) * 4 + quarters) * Decimal::new(25, 2)
    }
}
