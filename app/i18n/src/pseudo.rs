//! Words nobody speaks, to see on a screen what was forgotten: too little room, a left that should be a right, English
//! that does not come from `locales/`.

use crate::Words;
use crate::mark::{CHOICE, ENGLISH, SAY, VALUE, WAY};

/// A made-up way of speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter accented, and about 40 % longer.
    Long,
    /// Every letter accented, and written from right to left, for a page with `dir="rtl"`.
    Mirrored,
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// From here to [`POP_FORMATTING`] every letter runs from right to left.
const RIGHT_TO_LEFT: char = '\u{202e}';
const POP_FORMATTING: char = '\u{202c}';

impl Words {
    /// The same words spoken in a made-up way. Names and numbers that go into them stay as they are.
    #[must_use]
    pub fn pseudo(&self, pseudo: Pseudo) -> Words {
        self.each(|compiled| {
            let mut speaker = Speaker { pseudo, owed: 0, reversed: false, out: String::new() };
            speaker.speak(compiled);
            speaker.out
        })
    }
}

struct Speaker {
    pseudo: Pseudo,
    /// How many fifths of a letter are still to be added, to become 40 % longer.
    owed: u32,
    reversed: bool,
    out: String,
}

impl Speaker {
    fn speak(&mut self, compiled: &str) {
        let mut rest = compiled.chars();
        while let Some(character) = rest.next() {
            match character {
                VALUE | CHOICE => {
                    self.copy(character);
                    self.out.extend(rest.next());
                }
                WAY => {
                    self.copy(character);
                    self.out.extend(rest.by_ref().take_while(|key| *key != SAY).chain([SAY]));
                }
                // Isolates pair up across a value, so the reversal must not.
                '\u{2068}' | '\u{2069}' | '\n' => self.copy(character),
                mark if mark <= ENGLISH => self.copy(mark),
                letter => self.letter(letter),
            }
        }
        self.turn_back();
    }

    fn copy(&mut self, character: char) {
        self.turn_back();
        self.out.push(character);
    }

    fn turn_back(&mut self) {
        if self.reversed {
            self.out.push(POP_FORMATTING);
            self.reversed = false;
        }
    }

    fn letter(&mut self, letter: char) {
        if self.pseudo == Pseudo::Mirrored && !self.reversed {
            self.out.push(RIGHT_TO_LEFT);
            self.reversed = true;
        }
        let accented = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
        let spoken = accented.map_or(letter, |(_, accented)| accented);
        self.out.push(spoken);
        if self.pseudo == Pseudo::Long {
            self.owed += 2;
            // Vowels sound longer first; words without any catch up.
            let due = if "aeiouAEIOU".contains(letter) { 5 } else { 10 };
            if self.owed >= due && letter.is_alphabetic() {
                self.out.push(spoken);
                self.owed -= 5;
            }
        }
    }
}
