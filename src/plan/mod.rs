//! Pure decisions: incoming values and a snapshot become a plan. No I/O, no async, no clock.
