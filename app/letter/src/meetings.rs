//! How English letters call the meetings. As in the list of words, an `s` at the end is found by itself.

/// Each meeting, by the name of the page about it, with how it is written. `conference` stands for either kind.
pub const MEETINGS: &[(&str, &[&str])] = &[
    (
        "enquiry",
        &[
            "section 47",
            "section47",
            "s47",
            "s 47",
            "sec 47",
            "child protection enquiry",
            "child protection enquiries",
            "child protection inquiry",
            "child protection investigation",
            "strategy discussion",
            "strategy meeting",
        ],
    ),
    (
        "first-conference",
        &[
            "initial child protection conference",
            "initial conference",
            "initial case conference",
            "initial CP conference",
            "first conference",
            "first child protection conference",
            "ICPC",
            "pre birth conference",
            "pre birth child protection conference",
        ],
    ),
    ("core-group", &["core group", "CGM"]),
    (
        "review-conference",
        &[
            "review child protection conference",
            "child protection review conference",
            "review conference",
            "review case conference",
            "review CP conference",
            "first review conference",
            "RCPC",
            "first review child protection conference",
        ],
    ),
    (
        "conference",
        &[
            "child protection conference",
            "CP conference",
            "case conference",
            "child protection case conference",
            "conference",
        ],
    ),
    (
        "child-in-need",
        &[
            "child in need meeting",
            "CIN meeting",
            "child in need review",
            "CIN review",
            "child in need plan",
            "CIN plan",
            "child in need",
        ],
    ),
    (
        "family-meeting",
        &[
            "family group conference",
            "FGC",
            "family meeting",
            "family group meeting",
            "family network meeting",
            "family group decision making",
            "FGDM",
        ],
    ),
    (
        "before-court",
        &[
            "pre proceedings",
            "pre proceedings meeting",
            "PLO",
            "PLO meeting",
            "public law outline",
            "letter before proceedings",
            "letter before action",
            "meeting before action",
            "legal planning meeting",
        ],
    ),
];
