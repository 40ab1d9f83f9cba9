//! Chance that can be repeated: the same seed, the same throws.

/// Throws that follow from a seed (`SplitMix64`).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.throw(choices.len() as u64)).expect("fits")]
    }
}

/// So many rounds, or with `UPWORK_ODOO_SOAK=1` ten times as many.
pub fn rounds(usual: u64) -> u64 {
    if std::env::var("UPWORK_ODOO_SOAK").is_ok_and(|soak| soak == "1") { usual * 10 } else { usual }
}
