//! The mistakes that must not compile: skipping a permit, forging one, using another's, forgetting to say who may.
#[test]
fn forgetting_a_permission_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/forgetting/remembered.rs");
    cases.compile_fail("tests/forgetting/skipped_permit.rs");
    cases.compile_fail("tests/forgetting/forged_permit.rs");
    cases.compile_fail("tests/forgetting/permit_of_another.rs");
    cases.compile_fail("tests/forgetting/no_access_said.rs");
}
