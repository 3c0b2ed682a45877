//! Puts the functions of a Wasm file in the order in which it travels best.
//!
//! Brotli spells out less of what it has met a moment ago, so a function weighs least right after the one most like it.
//! Functions that are the same, byte for byte, travel once. Nothing of what the program does changes.

use std::cmp::Reverse;
use std::collections::HashMap;

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// What two functions have in common is counted in runs of so many bytes: a call with its arguments, more or less.
const RUN: usize = 5;
/// Runs that so many functions have say nothing about which two are alike.
const COMMON: usize = 500;
/// How many of the functions before it one is compared with.
const BEFORE: usize = 3;
/// The shortest functions have nothing in common with any, and must not always come first: in bytes, as if each were longer.
const SHORT: usize = 200;

/// The same program, lighter to send.
pub(super) fn order(wasm: Vec<u8>) -> Result<Vec<u8>> {
    let mut wasm = wasm;
    // What called two equal functions may be equal itself once they are one.
    loop {
        let functions = Functions::of(&wasm)?;
        let merged = functions.merged();
        if merged.kept.len() == functions.bodies.len() {
            let places = functions.alike_beside_each_other();
            return places.rewrite(&wasm);
        }
        wasm = merged.rewrite(&wasm)?;
    }
}

/// The functions of a file that are its own, in their order.
struct Functions<'a> {
    imported: u32,
    types: Vec<u32>,
    bodies: Vec<&'a [u8]>,
}

impl<'a> Functions<'a> {
    fn of(wasm: &'a [u8]) -> Result<Self> {
        let mut functions = Functions { imported: 0, types: Vec::new(), bodies: Vec::new() };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        functions.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => {
                    functions.types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        Ok(functions)
    }

    /// Each function once: of equal ones the first.
    fn merged(&self) -> Places {
        let mut first = HashMap::new();
        let (mut kept, mut place) = (Vec::new(), Vec::new());
        for (at, what) in self.types.iter().zip(&self.bodies).enumerate() {
            place.push(*first.entry(what).or_insert_with(|| {
                kept.push(at);
                kept.len() - 1
            }));
        }
        Places { imported: self.imported, kept, place }
    }

    /// The longest first, then always the one that has most in common with those just before, for its length.
    fn alike_beside_each_other(&self) -> Places {
        let runs: Vec<Vec<&[u8]>> = self.bodies.iter().map(|body| runs(body)).collect();
        let mut with: HashMap<&[u8], Vec<usize>> = HashMap::new();
        for (at, runs) in runs.iter().enumerate() {
            for run in runs {
                with.entry(run).or_default().push(at);
            }
        }
        let mut left: Vec<usize> = (0..runs.len()).collect();
        left.sort_by_key(|at| (runs[*at].len(), Reverse(*at)));
        let (mut kept, mut place) = (Vec::new(), vec![None; runs.len()]);
        let mut next = left.pop();
        while let Some(here) = next {
            place[here] = Some(kept.len());
            kept.push(here);
            let mut common: HashMap<usize, usize> = HashMap::new();
            let before = kept.iter().rev().take(BEFORE).flat_map(|before| &runs[*before]);
            let told = before.filter_map(|run| with.get(run)).filter(|it| it.len() < COMMON);
            for at in told.flatten().filter(|at| place[**at].is_none()) {
                *common.entry(*at).or_default() += 1;
            }
            // Whole numbers and no ties, so that the order is the same on every machine.
            let alike = |(at, count): &(usize, usize)| {
                (count * 1_000_000 / (self.bodies[*at].len() + SHORT), Reverse(*at))
            };
            next = common.into_iter().max_by_key(alike).map(|(at, _)| at);
            while next.is_none() && !left.is_empty() {
                next = left.pop().filter(|at| place[*at].is_none());
            }
        }
        Places { imported: self.imported, place: place.into_iter().flatten().collect(), kept }
    }
}

/// Every run of bytes in a function, once.
fn runs(body: &[u8]) -> Vec<&[u8]> {
    let mut runs: Vec<&[u8]> = body.windows(RUN).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// Where functions go.
struct Places {
    /// How many are imported: those stay where they are, before all others.
    imported: u32,
    /// Which are kept, in their new order.
    kept: Vec<usize>,
    /// The new place of each.
    place: Vec<usize>,
}

impl Places {
    fn rewrite(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm)
            .map_err(|error| anyhow!("the Wasm cannot be put in order: {error}"))?;
        Ok(module.finish())
    }
}

type Done = Result<(), Error<std::convert::Infallible>>;

impl Reencode for Places {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let Some(own) = function.checked_sub(self.imported) else { return Ok(function) };
        let place = usize::try_from(own).ok().and_then(|own| self.place.get(own)).copied();
        let place = place.and_then(|place| u32::try_from(place).ok());
        Ok(self.imported + place.expect("every function has a place"))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Done {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for at in &self.kept {
            functions.function(types[*at]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Done {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for at in self.kept.clone() {
            self.parse_function_body(code, bodies[at].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection, ValType,
    };
    use wasmparser::{ExternalKind, Operator};

    /// One import, then `one`, `two`, `again` (which is `one`), `asks` (the import and `again`), `too` (which is `asks`
    /// but for calling `one`).
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("m", "given", EntityType::Function(0));
        let (mut functions, mut code, mut exports) =
            (FunctionSection::new(), CodeSection::new(), ExportSection::new());
        let numbers: [(&str, &[i32], &[u32]); 5] = [
            ("one", &[1111], &[]),
            ("two", &[2222], &[]),
            ("again", &[1111], &[]),
            ("asks", &[3], &[0, 3]),
            ("too", &[3], &[0, 1]),
        ];
        for (at, (name, constants, calls)) in (1..).zip(numbers) {
            functions.function(0);
            exports.export(name, ExportKind::Func, at);
            let mut body = Function::new([]);
            for call in calls {
                body.instructions().call(*call).drop();
            }
            for constant in constants {
                body.instructions().i32_const(*constant);
            }
            body.instructions().end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// What calling it comes to: the constants it meets, with what it calls in its place.
    fn comes_to(wasm: &[u8], name: &str) -> Vec<i32> {
        let functions = Functions::of(wasm).expect("it is Wasm");
        let mut exports =
            Parser::new(0).parse_all(wasm).filter_map(|payload| match payload.expect("whole") {
                Payload::ExportSection(section) => Some(section),
                _ => None,
            });
        let exports = exports.next().expect("it gives something").into_iter().map(|it| it.expect("whole"));
        let mut exports = exports.filter(|it| it.kind == ExternalKind::Func);
        let function = exports.find(|it| it.name == name).expect("it is there").index;
        let mut met = Vec::new();
        meet(&functions, function, &mut met);
        met
    }

    fn meet(functions: &Functions<'_>, function: u32, met: &mut Vec<i32>) {
        let Some(own) = function.checked_sub(functions.imported) else { return met.push(-1) };
        let body = wasmparser::BinaryReader::new(functions.bodies[own as usize], 0);
        for operator in FunctionBody::new(body).get_operators_reader().expect("it has a body") {
            match operator.expect("whole") {
                Operator::I32Const { value } => met.push(value),
                Operator::Call { function_index } => meet(functions, function_index, met),
                _ => {}
            }
        }
    }

    #[test]
    fn every_name_still_does_what_it_did() {
        let before = program();
        let after = order(before.clone()).expect("it can be put in order");
        for (name, does) in [
            ("one", vec![1111]),
            ("two", vec![2222]),
            ("again", vec![1111]),
            ("asks", vec![-1, 1111, 3]),
            ("too", vec![-1, 1111, 3]),
        ] {
            assert_eq!(comes_to(&before, name), does, "{name}, before");
            assert_eq!(comes_to(&after, name), does, "{name}, after");
        }
        let of = |wasm: &[u8]| Functions::of(wasm).expect("it is Wasm").bodies.len();
        assert_eq!(
            (of(&before), of(&after)),
            (5, 3),
            "those that are the same are one, and so are their callers"
        );
    }

    #[test]
    fn the_order_is_always_the_same() {
        let once = order(program()).expect("it can be put in order");
        assert_eq!(order(program()).expect("it can be put in order"), once);
        assert_eq!(order(once.clone()).expect("it can be put in order").len(), once.len());
    }
}
