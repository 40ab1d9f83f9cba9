//! Whatever the amounts, rates and taxes: what is booked adds up, in both currencies, by both series and roundings.

use proptest::prelude::*;

use super::*;
use crate::plan::document::rates::round;

fn lines() -> impl Strategy<Value = Vec<BaseLine>> {
    let taxes = proptest::collection::vec(0..40_000i64, 0..4);
    let prices = proptest::collection::vec(-10_000_000..10_000_000i64, 1..4);
    (prices, taxes).prop_map(|(prices, taxes)| {
        let taxes: Vec<(i32, Decimal)> = (1..).zip(taxes).map(|(id, percent)| (id, Decimal::new(percent, 3))).collect();
        prices.into_iter().map(|price| BaseLine { raw: Decimal::new(price, 4), taxes: taxes.clone() }).collect()
    })
}

fn rounding() -> impl Strategy<Value = Rounding> {
    let series = prop_oneof![Just(Series::V18), Just(Series::V19)];
    (series, any::<bool>(), 0..4u32, 0..4u32, 1..500_000i64).prop_map(
        |(series, globally, decimals, company_decimals, rate)| Rounding {
            series,
            globally,
            decimals,
            company_decimals,
            rate: Rate::new(Decimal::new(rate, 3), Decimal::ONE),
        },
    )
}

proptest! {
    #[test]
    fn what_is_booked_is_the_rounded_sum_and_has_the_currencys_decimals(lines in lines(), rounding in rounding()) {
        let found = amounts(&lines, &rounding);
        let booked: Decimal = found.iter().map(|line| line.booked.currency).sum();
        let raw: Decimal = lines.iter().map(|line| line.raw).sum();
        let wanted = if rounding.globally {
            round(raw, rounding.decimals)
        } else {
            lines.iter().map(|line| round(line.raw, rounding.decimals)).sum()
        };
        prop_assert_eq!(booked, wanted);
        for line in &found {
            prop_assert_eq!(line.booked.currency, round(line.booked.currency, rounding.decimals));
            prop_assert_eq!(line.booked.company, round(line.booked.company, rounding.company_decimals));
        }
    }

    #[test]
    fn each_tax_is_the_rounded_sum_of_its_lines(lines in lines(), rounding in rounding()) {
        prop_assume!(rounding.globally && rounding.series == Series::V19);
        let found = amounts(&lines, &rounding);
        for (at, (_, percent)) in lines[0].taxes.iter().enumerate() {
            let tax: Decimal = found.iter().map(|line| line.taxes[at].amount.currency).sum();
            let raw: Decimal = lines.iter().map(|line| tax_on(line.raw, *percent)).sum();
            prop_assert_eq!(tax, round(raw, rounding.decimals));
        }
    }
}

#[test]
fn a_half_stays_a_half_through_a_rate() {
    let rate = Rate::new(Decimal::ONE, Decimal::new(11, 1));
    assert_eq!(rate.to_company(Decimal::new(5, 2), 2).to_string(), "0.06");
}

#[test]
fn the_missing_yen_comes_off_the_bigger_line() {
    let line = |raw: &str| BaseLine { raw: raw.parse().expect("a number"), taxes: Vec::new() };
    let rounding = |series| Rounding {
        series,
        globally: true,
        decimals: 0,
        company_decimals: 2,
        rate: Rate::new("147.118".parse().expect("a number"), Decimal::ONE),
    };
    for series in Series::ALL {
        let found = amounts(&[line("1234.56"), line("-12.34")], &rounding(series));
        let booked: Vec<String> = found.iter().map(|line| line.booked.currency.to_string()).collect();
        assert_eq!(booked, ["1234", "-12"], "{series}");
    }
}
