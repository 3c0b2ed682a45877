//! Every language inside the binary, for the server, the public pages and tests.

use std::sync::OnceLock;

use crate::{FINGERPRINT, Face, Language, Words};

/// One `.ftl` file, compiled for each language in the order of `Language::ALL`.
struct Chunk {
    faces: &'static [Face],
    words: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

const FACES: [Face; 4] = [Face::Site, Face::Family, Face::Team, Face::All];

/// The words of one language for one face. Read once, then at hand.
pub fn words(language: Language, face: Face) -> &'static Words {
    static WORDS: [[OnceLock<Words>; FACES.len()]; Language::ALL.len()] =
        [const { [const { OnceLock::new() }; FACES.len()] }; Language::ALL.len()];
    WORDS[language as usize][face as usize].get_or_init(|| {
        Words::read(file(language, face).as_bytes()).expect("the build script writes what Words reads")
    })
}

/// A file of words a browser fetches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFile {
    /// Whose words.
    pub face: Face,
    /// In which language.
    pub language: Language,
    /// `family.pl.bin`, to lie in `assets/words/`.
    pub name: String,
    /// What [`Words::read`] reads.
    pub bytes: Vec<u8>,
}

/// Every file of words a browser may fetch, for the bundler.
pub fn data_files() -> Vec<WordsFile> {
    let of = |face: Face| {
        Language::ALL.map(|language| WordsFile {
            face,
            language,
            name: format!("{}.{}.bin", face.name(), language.tag()),
            bytes: file(language, face).into_bytes(),
        })
    };
    Face::SENT.into_iter().flat_map(of).collect()
}

fn file(language: Language, face: Face) -> String {
    let mut text = format!("{FINGERPRINT} {}", language.tag());
    for chunk in CHUNKS.iter().filter(|chunk| face == Face::All || chunk.faces.contains(&face)) {
        text.push_str(chunk.words[language as usize]);
    }
    text
}
