//! Words that seeded worlds are made of: every script, quotes, markup and lengths that real accounts have too.

/// Given names.
pub const FIRST: &[&str] =
    &["Anna", "Béla", "Zoë", "Łukasz", "Nguyễn", "Óscar", "Ivana", "Søren", "李", "Юлия", "Aoife", "Kwame"];

/// Family names.
pub const LAST: &[&str] = &[
    "Kovács",
    "O'Brien",
    "Müller",
    "Žižek",
    "García",
    "Þórsson",
    "伟",
    "Иванова",
    "de la Cruz",
    "Ní Bhriain",
    "Smith",
    "D’Angelo",
];

/// Client organizations; a number follows.
pub const COMPANY: &[&str] = &[
    "Globex",
    "Initech",
    "Umbrella & Daughters",
    "Müller und Söhne",
    "株式会社テスト",
    "Ünal A.Ş.",
    "Soylent",
    "ООО Ромашка",
    "Wayne Enterprises",
    "Hooli",
    "Stark \"Industries\"",
    "Ça va? SARL",
];

/// Client organizations whose names look like markup.
pub const ODD_COMPANY: &[&str] =
    &["<b>Bold</b> & Sons", "<script>alert(1)</script> Ltd", "Tom <tom@example.com>", "100% 'quoted' \\ co"];

/// What contracts and jobs are about.
pub const TITLE: &[&str] = &[
    "Backend developer",
    "Data import tool",
    "Odoo module",
    "Rust sync service",
    "Webshop relaunch",
    "API für Müller",
    "ETL pipeline",
    "Bug fixes & support",
    "Mobile app – phase 2",
    "Buchhaltung: Schnittstelle",
    "翻訳プロジェクト",
];

/// Titles that look like markup.
pub const ODD_TITLE: &[&str] =
    &["Fix <b>all</b> the things", "A & B < C > D \"E\"", "<img src=x onerror=alert(1)>", "50% off; DROP TABLE"];

/// What milestones are called.
pub const MILESTONE: &[&str] =
    &["Prototype", "Delivery", "Handover", "Design", "Abnahme", "Testing & fixes", "Documentation"];

/// Why proposals end.
pub const REASON: &[&str] = &["Hired somebody else", "Budget cut", "Changed mind"];

/// What people write about their hours; a memo comes several times a day.
pub const MEMO: &[&str] = &[
    "API work",
    "Tests",
    "Call with client",
    "Code review",
    "Fixing the import",
    "Besprechung & Planung",
    "Überarbeitung",
    "デザイン修正",
    "Deploy to staging",
    "Writing documentation",
];

/// Memos that look like markup, or run over several lines.
pub const ODD_MEMO: &[&str] =
    &["<b>urgent</b> fix", "first line\nsecond line", "a\tb \"quoted\" \\ c", "   ", "<script>alert(1)</script>"];
