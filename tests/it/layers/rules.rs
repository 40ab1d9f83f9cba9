//! What the code keeps to, each rule as a function from a file to what is wrong with it.

use super::source::Source;
use super::{ARROWS, COMMON, CONFINED, EXACT, PURE};

/// A rule: what is wrong with a file, a line each.
pub type Rule = fn(&Source) -> Vec<String>;

pub fn follows_the_arrows(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some((_, allowed, common)) = ARROWS.iter().find(|(name, ..)| *name == module) else {
        return vec![format!("the table of arrows has no module {module}")];
    };
    let may_name = |other: &str| other == module || allowed.contains(&other) || (*common && COMMON.contains(&other));
    let named = source.named_modules().into_iter();
    named.filter(|other| !may_name(other)).map(|other| format!("{module} names {other}")).collect()
}

pub fn names_confined_crates_at_home(source: &Source) -> Vec<String> {
    let tokens = source.tokens();
    let strays = CONFINED.iter().filter(|(name, homes)| {
        let at_home = homes.iter().any(|home| source.path.starts_with(home));
        !at_home && tokens.iter().any(|token| token == name)
    });
    strays.map(|(name, homes)| format!("{name} belongs to {}", homes.join(", "))).collect()
}

pub fn is_pure_where_it_must_be(source: &Source) -> Vec<String> {
    if !PURE.contains(&source.module()) {
        return Vec::new();
    }
    let impure = |token: &&String| ["async", "await", "tokio"].contains(&token.as_str());
    let tokens = source.tokens();
    tokens.iter().filter(impure).map(|token| format!("a pure module says {token}")).collect()
}

pub fn counts_exactly(source: &Source) -> Vec<String> {
    if !EXACT.contains(&source.module()) {
        return Vec::new();
    }
    let tokens = source.tokens();
    let field_of_field = |at: usize| at > 0 && tokens[at - 1] == "."; // pair.0.1 reads like a number
    (0..tokens.len())
        .filter(|&at| is_float(&tokens[at]) && !field_of_field(at))
        .map(|at| format!("floating point: {}", tokens[at]))
        .collect()
}

fn is_float(token: &str) -> bool {
    let number = token.starts_with(|first: char| first.is_ascii_digit());
    let prefixed = ["0x", "0b", "0o"].iter().any(|prefix| token.starts_with(prefix));
    let has_exponent =
        token.find(['e', 'E']).is_some_and(|at| token[..at].chars().all(|c| c == '_' || c.is_ascii_digit()));
    let is_float = token.contains('.') || has_exponent || token.ends_with("f32") || token.ends_with("f64");
    matches!(token, "f32" | "f64") || number && !prefixed && is_float
}

/// SQL lies in `queries/`, where the macros check it and readers find it.
pub fn leaves_sql_to_sql_files(source: &Source) -> Vec<String> {
    const STATEMENTS: [(&str, &str); 5] =
        [("SELECT ", " FROM "), ("INSERT INTO ", " "), ("UPDATE ", " SET "), ("DELETE FROM ", " "), ("WITH ", " AS (")];
    const MACROS: [&str; 3] = ["query", "query_as", "query_scalar"];
    let strings = source.strings();
    let statements = strings.iter().filter(|text| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        STATEMENTS.iter().any(|(start, then)| text.starts_with(start) && text.contains(then))
    });
    let tokens = source.product_tokens();
    let macros = tokens.windows(2).filter(|pair| MACROS.contains(&&*pair[0]) && pair[1] == "!");
    let macros = macros.map(|pair| format!("{}! holds SQL: {}_file! names a file", pair[0], pair[0]));
    statements.map(|text| format!("SQL outside queries/: {text}")).chain(macros).collect()
}

pub fn never_panics(source: &Source) -> Vec<String> {
    const PANICS: [[&str; 2]; 3] = [[".", "unwrap"], [".", "expect"], ["panic", "!"]];
    let tokens = source.product_tokens();
    let found = tokens.windows(2).filter(|pair| PANICS.contains(&[&pair[0], &pair[1]]));
    found.map(|pair| format!("{} outside tests", pair.concat())).collect()
}

pub fn takes_the_time_from_the_clock(source: &Source) -> Vec<String> {
    const CLOCKS: [&str; 3] = ["Utc", "Local", "SystemTime"];
    if source.path == "clock.rs" {
        return Vec::new();
    }
    let tokens = source.tokens();
    let asks = |path: &&[String]| CLOCKS.contains(&&*path[0]) && path[1..] == [":", ":", "now"];
    tokens.windows(4).filter(asks).map(|path| format!("asks the time: {}", path.concat())).collect()
}

pub fn says_what_it_is_for(source: &Source) -> Vec<String> {
    let silent = !source.text.starts_with("//! ");
    silent.then(|| "does not open with //!".to_owned()).into_iter().collect()
}

pub fn is_short(source: &Source) -> Vec<String> {
    let most = if source.path == "main.rs" { 39 } else { 300 };
    let lines = source.text.lines().count();
    (lines > most).then(|| format!("{lines} lines, at most {most}")).into_iter().collect()
}
