//! An operation that does not say who may is not an operation.
#[derive(serde::Serialize, serde::Deserialize)]
struct ReadEverything {}

impl api::Operation for ReadEverything {
    const NAME: &'static str = "ReadEverything";
    const METHOD: api::Method = api::Method::Get;
    const PATH: &'static str = "/api/everything";
    type Reply = ();
    type Refusal = api::Nothing;
    fn path(&self) -> String {
        Self::PATH.to_owned()
    }
}

fn main() {}
