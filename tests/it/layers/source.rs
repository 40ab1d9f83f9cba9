//! A Rust file as a rule sees it: its tokens without comments, the crate's modules it names, and which
//! of it is test code. Knows no rule.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A file below `src/`.
pub struct Source {
    /// Relative to `src/`, with forward slashes: `odoo/apply/contract.rs`.
    pub path: String,
    pub text: String,
    tokens: Vec<TokenTree>,
    product: Vec<TokenTree>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let tokens = TokenStream::from_str(text).unwrap_or_else(|error| panic!("src/{path} is not Rust: {error}"));
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        Self { path: path.to_owned(), text: text.to_owned(), product: without_tests(&tokens), tokens }
    }

    /// Makes all of the file test code, because the module above declares it under `#[cfg(test)]`.
    pub fn declare_test(&mut self) {
        self.product.clear();
    }

    /// The crate's top-level module that the file belongs to: `odoo` of `odoo/apply/contract.rs`.
    pub fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The top-level modules that the file names, in whatever way: `use` lines, groups, paths inside
    /// expressions, `super::` as far as the root, and the library's own name.
    pub fn named_modules(&self) -> Vec<String> {
        let mut found = Vec::new();
        name_modules(&self.tokens, self.depth(), &mut found);
        found.sort();
        found.dedup();
        found
    }

    /// How many `super` lead from the file's module to the crate's root.
    fn depth(&self) -> usize {
        match self.path.trim_end_matches(".rs").trim_end_matches("/mod") {
            "lib" | "main" => 0,
            path => path.split('/').count(),
        }
    }

    /// Every token in order, delimiters left out.
    pub fn tokens(&self) -> Vec<String> {
        flat(&self.tokens)
    }

    /// As [`Source::tokens`], without what stands under `#[cfg(test)]`.
    pub fn product_tokens(&self) -> Vec<String> {
        flat(&self.product)
    }

    /// The string literals of the product, documentation left out, quotes taken off.
    pub fn strings(&self) -> Vec<String> {
        let mut found = Vec::new();
        gather_strings(&self.product, &mut found);
        found
    }

    /// The paths of the modules that this file declares under `#[cfg(test)]` and that lie in a file
    /// or a folder of their own: `domain/money/tests.rs`, `domain/money/tests/`.
    pub fn test_modules(&self) -> Vec<String> {
        let folder = match self.path.rsplit_once('/') {
            Some((folder, "mod.rs")) => format!("{folder}/"),
            _ if self.depth() == 0 => String::new(),
            _ => format!("{}/", self.path.trim_end_matches(".rs")),
        };
        let texts: Vec<String> = self.tokens.iter().map(ToString::to_string).collect();
        (0..texts.len())
            .filter(|&at| is_test_attribute(&self.tokens[at..]))
            .filter_map(|at| match texts.get(at + 2..at + 5) {
                Some([keyword, name, end]) if keyword == "mod" && end == ";" => Some(name),
                _ => None,
            })
            .flat_map(|name| [format!("{folder}{name}.rs"), format!("{folder}{name}/")])
            .collect()
    }
}

fn inside(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

fn name_modules(tokens: &[TokenTree], depth: usize, found: &mut Vec<String>) {
    let mut at = 0;
    while at < tokens.len() {
        if let Some(length) = root_path(&tokens[at..], depth) {
            at += length;
            match tokens.get(at) {
                Some(TokenTree::Group(group)) => heads(group, found),
                Some(token) => found.push(token.to_string()),
                None => {}
            }
        } else if let TokenTree::Group(group) = &tokens[at] {
            let deeper = usize::from(is_module_body(tokens, at));
            name_modules(&inside(group), depth + deeper, found);
        }
        at += 1;
    }
}

/// The length of a path's beginning that leads to the crate's root, with its last `::`.
fn root_path(tokens: &[TokenTree], depth: usize) -> Option<usize> {
    let text = |at: usize| tokens.get(at).map(ToString::to_string).unwrap_or_default();
    let is_segment = |at: usize, name: &str| text(at) == name && text(at + 1) == ":" && text(at + 2) == ":";
    let to_root = |&at: &usize| is_segment(3 * at, "super");
    if is_segment(0, "crate") || is_segment(0, "upwork_odoo") {
        Some(3)
    } else if text(0) == "crate" && text(1) == "as" {
        Some(1)
    } else if depth > 0 && (0..depth).filter(to_root).count() == depth {
        Some(3 * depth)
    } else {
        None
    }
}

/// The first segment of each path in `{a::b, c}`.
fn heads(group: &Group, found: &mut Vec<String>) {
    let mut at_head = true;
    for token in inside(group) {
        if at_head {
            found.push(token.to_string());
        }
        at_head = token.to_string() == ",";
    }
}

fn is_module_body(tokens: &[TokenTree], at: usize) -> bool {
    is_braces(&tokens[at]) && at >= 2 && tokens[at - 2].to_string() == "mod"
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_test_attribute(tokens: &[TokenTree]) -> bool {
    let [hash, attribute, ..] = tokens else {
        return false;
    };
    let attribute = attribute.to_string().replace(' ', "");
    hash.to_string() == "#" && (attribute == "[cfg(test)]" || attribute.starts_with("[cfg(all(test,"))
}

/// Leaves out each `#[cfg(test)]` with the item it stands before, which ends with its body or a semicolon.
fn without_tests(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let ends_item = |token: &TokenTree| is_braces(token) || token.to_string() == ";";
    let mut kept = Vec::new();
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        if is_test_attribute(rest) {
            let end = rest.iter().position(ends_item).map_or(rest.len(), |at| at + 1);
            rest = &rest[end..];
            continue;
        }
        kept.push(match first {
            TokenTree::Group(group) => {
                let inner = without_tests(&inside(group));
                TokenTree::Group(Group::new(group.delimiter(), inner.into_iter().collect()))
            }
            other => other.clone(),
        });
        rest = after;
    }
    kept
}

fn flat(tokens: &[TokenTree]) -> Vec<String> {
    tokens
        .iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => flat(&inside(group)),
            other => vec![other.to_string()],
        })
        .collect()
}

fn gather_strings(tokens: &[TokenTree], found: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if !is_documentation(group) => {
                gather_strings(&inside(group), found);
            }
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                let quoted = literal.trim_start_matches(['r', 'b', 'c', '#']).trim_end_matches('#');
                let bare = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                found.extend(bare.map(str::to_owned));
            }
            _ => {}
        }
    }
}

fn is_documentation(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket && first.is_some_and(|name| name.to_string() == "doc")
}
